using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class OrderTests(Library library) : BrowserTests.OrderTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
