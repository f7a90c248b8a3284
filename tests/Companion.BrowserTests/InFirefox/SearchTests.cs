using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class SearchTests(Library library) : BrowserTests.SearchTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
