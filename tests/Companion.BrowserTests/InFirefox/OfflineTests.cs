using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

public sealed class OfflineTests(Library library) : BrowserTests.OfflineTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
