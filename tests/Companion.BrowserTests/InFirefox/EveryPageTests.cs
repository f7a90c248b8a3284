using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

/// <summary>Every kind of page at every stop; that a page fits with its own words, Chromium says.</summary>
[Collection("Firefox")]
public sealed class EveryPageTests(Library library) : BrowserTests.EveryPageTests(library)
{
    protected override Engine Engine => Engine.Firefox;

    protected override IEnumerable<string> PagesOf(BuiltBook book, string stop) => book.KindsOfPageAt(stop);
}
