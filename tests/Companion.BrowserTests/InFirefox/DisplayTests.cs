using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

public sealed class DisplayTests(Library library) : BrowserTests.DisplayTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
