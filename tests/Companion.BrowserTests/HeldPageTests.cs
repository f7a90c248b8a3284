using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

/// <summary>A link from somebody who has read on is opened by somebody who has chosen an earlier stop.</summary>
public class HeldPageTests(Library library) : BrowserTest(library)
{
    [Theory]
    [InlineData("unread", "part-one/plot.html")]
    [InlineData("unread", "finished/reading-it-again.html")]
    [InlineData("part-one", "part-two/index.html")]
    [InlineData("part-two", "finished/timeline.html")]
    [InlineData("unread", "finished/whole-book.html")]
    public async Task APageThatTellsMoreIsHeldBack(string chosen, string path)
    {
        var page = await Follow(chosen, path);
        await Expect(page.Held.Heading).ToBeFocusedAsync();
        await Expect(page.Title.First).ToBeHiddenAsync();
        await Expect(page.Reader.Page.Locator("body > :not(.held):visible")).ToHaveCountAsync(0);
        Assert.Equal($"{await page.Held.Heading.InnerTextAsync()} · Reading Never Let Me Go", await page.Reader.Page.TitleAsync());
    }

    [Theory, InlineData("plot.html"), InlineData("whole-book.html")]
    public async Task WhoeverStaysComesToWhatTheyHaveChosen(string leaf)
    {
        var page = await Follow("unread", $"finished/{leaf}");
        await page.Held.Stay.ClickAsync();
        await Expect(page.Title.First).ToBeVisibleAsync();
        Assert.Equal($"unread/{leaf}", page.Reader.Place);
        var door = await FrontDoor.Open(page.Reader);
        await Expect(door.Remembered).ToHaveAttributeAsync("data-stop", "unread");
    }

    [Fact]
    public async Task WhoeverWantsToSeeItIsNotAskedAgain()
    {
        var page = await Follow("unread", "finished/plot.html");
        await page.Held.Show.ClickAsync();
        await Expect(page.Title).ToBeFocusedAsync();
        await Expect(page.Held.Heading).ToHaveCountAsync(0);
        Assert.Contains(await page.Title.InnerTextAsync(), await page.Reader.Page.TitleAsync(), StringComparison.Ordinal);
        await page.Next.ClickAsync();
        await Expect(page.Title).ToBeVisibleAsync();
        await Expect(page.Held.Heading).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task ThePlaceThatTheLinkNamedIsShownThen()
    {
        var page = await Follow("unread", "finished/plot.html#plot_notes");
        await page.Held.Show.ClickAsync();
        await Expect(page.Reader.Page.Locator("#plot_notes")).ToBeInViewportAsync();
        await Expect(page.Reader.Page.Locator("#plot_notes")).ToBeFocusedAsync();
    }

    [Theory, InlineData("part-one/plot.html"), InlineData("part-two/plot.html")]
    public async Task WhatTellsNoMoreIsShown(string path)
    {
        var page = await Follow("part-two", path);
        await Expect(page.Title).ToBeVisibleAsync();
        await Expect(page.Held.Heading).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WhoeverHasChosenNothingIsShownEverything()
    {
        var page = await ChapterPage.Open(await NewReader(), "finished/plot.html");
        await Expect(page.Title).ToBeVisibleAsync();
        await Expect(page.Held.Heading).ToHaveCountAsync(0);
    }

    private async Task<ChapterPage> Follow(string chosen, string path)
    {
        var reader = await NewReader();
        var contents = await (await FrontDoor.Open(reader)).Choose(chosen);
        await Expect(contents.StartReading).ToBeVisibleAsync();
        return await ChapterPage.Open(reader, path);
    }
}
