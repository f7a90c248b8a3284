using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class DisplayTests(Library library) : BrowserTests.DisplayTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
