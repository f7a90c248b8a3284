using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests.InFirefox;

[Collection("Firefox")]
public sealed class NoteTests(Library library) : BrowserTests.NoteTests(library)
{
    protected override Engine Engine => Engine.Firefox;
}
