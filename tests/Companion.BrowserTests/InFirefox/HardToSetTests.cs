using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

public sealed class HardToSetTests(Library library) : BrowserTests.HardToSetTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
