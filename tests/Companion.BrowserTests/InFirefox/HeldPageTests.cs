using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class HeldPageTests(Library library) : BrowserTests.HeldPageTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
