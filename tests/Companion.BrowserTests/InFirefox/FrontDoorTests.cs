using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class FrontDoorTests(Library library) : BrowserTests.FrontDoorTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
