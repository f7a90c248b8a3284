using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

/// <summary>What a name or a citation leads to is shown beside it.</summary>
public class PreviewTests(Library library) : BrowserTest(library)
{
    [Theory]
    [InlineData("sample", "finished/reception.html", "term", 1280)]
    [InlineData("sample", "finished/reception.html", "citation", 320)]
    [InlineData("torture", "finished/pictures.html", "term", 320)]
    [InlineData("torture", "finished/notes.html", "citation", 1280)]
    public async Task APointerThatRestsIsShownIt(string book, string path, string kind, int width)
    {
        var page = await ChapterPage.Open(await NewReader(Library[book], Device.Laptop with { Width = width }), path);
        var link = (kind == "term" ? page.Terms : page.Citations).First;
        await link.ScrollIntoViewIfNeededAsync();
        await link.HoverAsync();
        await Expect(page.Preview).ToHaveCountAsync(1);
        await Expect(page.Preview.Locator("p").First).Not.ToBeEmptyAsync();
        await IsOnTheScreen(page.Preview, width);
        Offences.None(await Axe.Ask(page.Reader.Page));
        await page.Reader.Page.Mouse.MoveAsync(1, 1);
        await Expect(page.Preview).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TheFocusShowsItAndEscapeTakesItAway()
    {
        var page = await ChapterPage.Open(await NewReader(), "finished/reception.html");
        foreach (var link in new[] { page.Terms.First, page.Citations.First })
        {
            await link.ScrollIntoViewIfNeededAsync();
            await link.FocusAsync();
            await Expect(page.Preview).ToHaveCountAsync(1);
            await page.Reader.Page.Keyboard.PressAsync("Escape");
            await Expect(page.Preview).ToHaveCountAsync(0);
            await Expect(link).ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task ItStaysBesideALinkToWhichTheFocusScrolls()
    {
        var page = await ChapterPage.Open(await NewReader(), "finished/reception.html");
        var link = page.Citations.Last;
        await Expect(link).Not.ToBeInViewportAsync();
        await link.FocusAsync();
        await Expect(link).ToBeInViewportAsync();
        await AfterAFrame(page);
        await Expect(page.Preview).ToHaveCountAsync(1);
        await IsOnTheScreen(page.Preview, Device.Laptop.Width);
        await page.Reader.Page.EvaluateAsync("() => scrollTo({ top: 0, behavior: 'instant' })");
        await Expect(page.Preview).ToHaveCountAsync(0);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task ALinkThatIsPressedLeadsThere(bool scripts)
    {
        var page = await ChapterPage.Open(await NewReader(Device.Laptop with { RunsScripts = scripts }), "finished/reception.html");
        var there = await page.Citations.First.GetAttributeAsync("href");
        await page.Citations.First.ClickAsync();
        await page.Reader.Arrives(there!);
        await Expect(page.Reader.Page.Locator(":target")).ToBeInViewportAsync();
    }

    /// <summary>Waits until whoever waits for the scrolling to be told has been told.</summary>
    private static async Task AfterAFrame(ChapterPage page) =>
        await page.Reader.Page.EvaluateAsync("() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))");

    private static async Task IsOnTheScreen(ILocator part, int width)
    {
        var box = await part.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not shown.");
        Assert.InRange(box.X, 0, width - box.Width);
        Assert.InRange(box.Y, 0, Device.Laptop.Height - box.Height);
    }
}
