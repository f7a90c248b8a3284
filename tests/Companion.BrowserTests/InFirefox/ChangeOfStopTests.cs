using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class ChangeOfStopTests(Library library) : BrowserTests.ChangeOfStopTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
