using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

public sealed class OrderTests(Library library) : BrowserTests.OrderTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
