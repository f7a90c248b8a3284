using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

/// <summary>Readers who go through a book; through every edition they go in <see cref="WalkAtEveryStopTests"/>.</summary>
public class WalkTests(Library library) : BrowserTest(library)
{
    [Theory, InlineData("sample", "part-one"), InlineData("torture", "finished")]
    public async Task FromTheDoorThroughTheWholeBook(string book, string stop)
    {
        var door = await FrontDoor.Open(await NewReader(Library[book]));
        await Walk.From(await door.Choose(stop));
    }

    [Theory, InlineData("sample", "finished"), InlineData("torture", "unread")]
    public async Task WithoutScripts(string book, string stop)
    {
        var door = await FrontDoor.Open(await NewReader(Library[book], Device.Laptop with { RunsScripts = false }));
        await Walk.From(await door.Choose(stop));
    }

    [Theory, InlineData("sample", "finished"), InlineData("torture", "unread")]
    public async Task OnDisk(string book, string stop)
    {
        var reader = await NewReader(Library[book]);
        await reader.OpenFile("index.html");
        await Walk.From(await new FrontDoor(reader).Choose(stop));
    }

    [Fact]
    public async Task APageThatIsNotThereLeadsToTheDoor()
    {
        var reader = await NewReader();
        reader.Forgives("404");
        var answer = await reader.Open("finished/nowhere/at-all.html");
        Assert.Equal(404, answer!.Status);
        await Expect(reader.Page.Locator("body")).ToHaveCSSAsync("margin-top", "0px"); // the stylesheet is found from there
        await reader.Page.Locator("main a").ClickAsync();
        await Expect(new FrontDoor(reader).Choices).ToHaveCountAsync(4);
    }
}
