using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class WalkTests(Library library) : BrowserTests.WalkTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
