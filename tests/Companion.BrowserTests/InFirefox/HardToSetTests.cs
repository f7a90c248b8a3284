using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class HardToSetTests(Library library) : BrowserTests.HardToSetTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
