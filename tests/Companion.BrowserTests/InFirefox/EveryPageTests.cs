using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class EveryPageTests(Library library) : BrowserTests.EveryPageTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
