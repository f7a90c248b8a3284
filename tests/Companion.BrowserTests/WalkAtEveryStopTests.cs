using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests;

public sealed class WalkAtEveryStopTests(Library library) : BrowserTest(library)
{
    [Theory]
    [InlineData("sample", "unread"), InlineData("sample", "part-two"), InlineData("sample", "finished")]
    [InlineData("torture", "unread"), InlineData("torture", "part-one"), InlineData("torture", "part-two")]
    public async Task FromTheDoorThroughTheWholeBook(string book, string stop) => await WalkThrough(book, stop, Device.Laptop);

    [Theory]
    [InlineData("sample", "unread"), InlineData("sample", "part-one"), InlineData("sample", "part-two")]
    [InlineData("torture", "part-one"), InlineData("torture", "part-two"), InlineData("torture", "finished")]
    public async Task WithoutScripts(string book, string stop) => await WalkThrough(book, stop, Device.Laptop with { RunsScripts = false });

    private async Task WalkThrough(string book, string stop, Device device)
    {
        var door = await FrontDoor.Open(await NewReader(Library[book], device));
        await Walk.From(await door.Choose(stop));
    }
}
