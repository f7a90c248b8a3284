using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

public class FrontDoorTests(Library library) : BrowserTest(library)
{
    [Theory, InlineData("sample"), InlineData("torture")]
    public async Task ItShowsTheStopsAndNamesNothing(string book)
    {
        var reader = await NewReader(Library[book]);
        var everything = await ContentsPage.Open(reader, Library[book].Stops[^1]);
        var chapters = await everything.Entries.AllInnerTextsAsync();
        var door = await FrontDoor.Open(await NewReader(Library[book]));
        Assert.Equal(Library[book].Stops, await door.Choices.EvaluateAllAsync<string[]>("links => links.map(link => link.dataset.stop)"));
        await Expect(door.Reader.Page.Locator("a")).ToHaveCountAsync(Library[book].Stops.Length);
        var text = await door.Text;
        Assert.NotEmpty(chapters);
        Assert.All(chapters, chapter => Assert.DoesNotContain(chapter, text, StringComparison.Ordinal));
    }

    [Theory, InlineData("unread"), InlineData("part-one"), InlineData("part-two"), InlineData("finished")]
    public async Task AChoiceLeadsToTheContentsAtThatStop(string stop)
    {
        var door = await FrontDoor.Open(await NewReader());
        var contents = await door.Choose(stop);
        await Expect(contents.StartReading).ToBeVisibleAsync();
        Assert.Equal($"{stop}/index.html", door.Reader.Place);
        Assert.Equal(stop != "finished", await contents.Withheld.CountAsync() > 0);
    }

    [Theory, InlineData("unread"), InlineData("finished")]
    public async Task AChoiceIsRememberedAndOfferedFirst(string stop)
    {
        var door = await FrontDoor.Open(await NewReader());
        await Expect(door.Remembered).ToHaveCountAsync(0);
        await door.Choose(stop);
        door = await FrontDoor.Open(door.Reader);
        await Expect(door.Remembered).ToBeVisibleAsync();
        await Expect(door.Remembered).ToContainTextAsync(await door.Choice(stop).InnerTextAsync());
        await Expect(door.Choice(stop)).ToHaveAttributeAsync("aria-current", "true");
        await Expect(door.Choices).ToHaveCountAsync(4);
        await door.Remembered.ClickAsync();
        await Expect(new ContentsPage(door.Reader).StartReading).ToBeVisibleAsync();
        Assert.Equal($"{stop}/index.html", door.Reader.Place);
    }

    [Fact]
    public async Task WhatCannotBeRememberedIsNotAskedFor()
    {
        var reader = await NewReader(Device.Laptop with { RefusesToRemember = true });
        var door = await FrontDoor.Open(reader);
        await Expect((await door.Choose("unread")).StartReading).ToBeVisibleAsync();
        door = await FrontDoor.Open(reader);
        await Expect(door.Choices).ToHaveCountAsync(4);
        await Expect(door.Remembered).ToHaveCountAsync(0);
        var later = await ChapterPage.Open(reader, "finished/plot.html");
        await Expect(later.Title).ToBeVisibleAsync();
        await Expect(later.Held.Heading).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task OnDiskTheChoiceIsRememberedToo()
    {
        var reader = await NewReader();
        await reader.OpenFile("index.html");
        await Expect((await new FrontDoor(reader).Choose("part-two")).StartReading).ToBeVisibleAsync();
        Assert.Equal("part-two/index.html", reader.Place);
        await reader.OpenFile("index.html");
        await Expect(new FrontDoor(reader).Remembered).ToHaveAttributeAsync("data-stop", "part-two");
    }
}
