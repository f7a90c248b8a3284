using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class KeyboardTests(Library library) : BrowserTests.KeyboardTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
