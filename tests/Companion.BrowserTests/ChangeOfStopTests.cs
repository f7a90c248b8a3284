using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

public class ChangeOfStopTests(Library library) : BrowserTest(library)
{
    [Theory]
    [InlineData("unread", "I have not read it yet")]
    [InlineData("part-one", "I have read Part One")]
    [InlineData("part-two", "I have read Part Two")]
    [InlineData("finished", "I have finished it")]
    public async Task EveryPageSaysQuietlyWhereOneIs(string stop, string name)
    {
        var page = await ChapterPage.Open(await NewReader(), $"{stop}/plot.html");
        await Expect(page.Stops.Summary).ToBeVisibleAsync();
        await Expect(page.Stops.Here).ToBeHiddenAsync();
        await page.Stops.Open();
        await Expect(page.Stops.Here).ToContainTextAsync(name);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task BackIsALink(bool scripts)
    {
        var page = await ChapterPage.Open(await NewReader(Device.Laptop with { RunsScripts = scripts }), "part-two/plot.html");
        await page.Stops.Open();
        await page.Stops.Way("unread").ClickAsync();
        await Expect(page.Title).ToBeVisibleAsync();
        Assert.Equal("unread/plot.html", page.Reader.Place);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task ForwardAsksOnce(bool scripts)
    {
        var reader = await NewReader(Device.Laptop with { RunsScripts = scripts });
        await Expect((await (await FrontDoor.Open(reader)).Choose("unread")).StartReading).ToBeVisibleAsync();
        var page = await ChapterPage.Open(reader, "unread/plot.html");
        await page.Stops.Open();
        await Expect(page.Stops.Way("finished")).ToBeHiddenAsync();
        await page.Stops.Ask("finished");
        await Expect(page.Stops.Warning("finished")).ToBeVisibleAsync();
        await page.Stops.Way("finished").ClickAsync();
        await Expect(page.Title).ToBeVisibleAsync();
        Assert.Equal("finished/plot.html", reader.Place);
        await page.Next.ClickAsync();
        await Expect(page.Title).ToBeVisibleAsync();
        await Expect(page.Held.Heading).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task APageThatIsNotThereEarlierLeadsToTheContents()
    {
        var page = await ChapterPage.Open(await NewReader(), "finished/reading-it-again.html");
        await page.Stops.Open();
        await page.Stops.Way("part-one").ClickAsync();
        await Expect(new ContentsPage(page.Reader).StartReading).ToBeVisibleAsync();
        Assert.Equal("part-one/index.html", page.Reader.Place);
    }
}
