using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

public sealed class WalkTests(Library library) : BrowserTests.WalkTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
