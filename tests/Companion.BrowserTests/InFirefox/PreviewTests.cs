using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class PreviewTests(Library library) : BrowserTests.PreviewTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
