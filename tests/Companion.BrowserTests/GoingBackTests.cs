using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

/// <summary>Back to a page where another choice was made. WebDriver BiDi says nothing of pages that Firefox has put away and brings back.</summary>
public sealed class GoingBackTests(Library library) : BrowserTest(library)
{
    [Fact]
    public async Task AnotherChoiceTakesThePlaceOfTheFirst()
    {
        var door = await FrontDoor.Open(await NewReader());
        await door.Choose("finished");
        door = await FrontDoor.Open(door.Reader);
        await door.Choose("part-one");
        await door.Reader.Page.GoBackAsync();
        await Expect(door.Remembered).ToHaveAttributeAsync("data-stop", "part-one");
        await Expect(door.Reader.Page.Locator("[aria-current]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task WhoeverStayedAndGoesBackIsAskedAgain()
    {
        var page = await Follow("unread", "finished/plot.html");
        await page.Held.Stay.ClickAsync();
        await Expect(page.Title).ToBeVisibleAsync();
        await page.Reader.Page.GoBackAsync();
        await Expect(page.Held.Heading).ToBeVisibleAsync();
        await Expect(page.Title).ToBeHiddenAsync();
    }

    [Fact]
    public async Task WhoeverHasSeenItMayGoBackAndForth()
    {
        var page = await Follow("unread", "finished/plot.html");
        await page.Held.Show.ClickAsync();
        await page.Next.ClickAsync();
        await page.Reader.Arrives("plot.html", isOther: true);
        await page.Reader.Page.GoBackAsync();
        await Expect(page.Title).ToBeVisibleAsync();
        await Expect(page.Held.Heading).ToHaveCountAsync(0);
        Assert.Equal("finished/plot.html", page.Reader.Place);
    }

    private async Task<ChapterPage> Follow(string chosen, string path)
    {
        var reader = await NewReader();
        var contents = await (await FrontDoor.Open(reader)).Choose(chosen);
        await Expect(contents.StartReading).ToBeVisibleAsync();
        return await ChapterPage.Open(reader, path);
    }
}
