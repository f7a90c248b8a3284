using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

/// <summary>Long titles, wide tables and narrow screens.</summary>
public class HardToSetTests(Library library) : BrowserTest(library)
{
    [Theory, InlineData(1440), InlineData(2560)]
    public async Task ALongTitleOfTheBookLeavesTheChapterItsRoom(int width)
    {
        var reader = await NewReader(Library.Torture, Device.Laptop with { Width = width });
        await reader.Open("finished/notes.html");
        var (here, title) = (reader.Page.Locator(".trail .here"), reader.Page.Locator(".trail .book"));
        Assert.Equal(1, await here.EvaluateAsync<int>("here => { const range = document.createRange(); range.selectNodeContents(here); return range.getClientRects().length; }"));
        Assert.True(await title.EvaluateAsync<double>("title => title.getBoundingClientRect().width") > 200);
    }

    [Theory, InlineData(320), InlineData(768), InlineData(2560)]
    public async Task ATitleAboveAPageTakesTwoLines(int width)
    {
        var page = await ChapterPage.Open(await NewReader(Library.Torture, Device.Phone with { Width = width }), "finished/words.html");
        var book = page.Reader.Page.Locator(".running-head .book");
        Assert.InRange(await book.EvaluateAsync<double>("title => title.clientHeight / parseFloat(getComputedStyle(title).lineHeight)"), 1, 2.05);
        await Expect(book).ToContainTextAsync("kapitänswitwenrente");
    }

    [Fact]
    public async Task ALongTitleLeavesRoomAtTheFrontDoor()
    {
        var door = await FrontDoor.Open(await NewReader(Library.Torture, Device.Phone));
        var box = await BoxOf(door.Title);
        Assert.True(box.Y + box.Height < Device.Phone.Height / 2);
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task ATableThatGoesOnBesideSaysSo(int width)
    {
        var page = await ChapterPage.Open(await NewReader(Library.Torture, Device.Laptop with { Width = width }), "finished/tables-and-code.html");
        var table = page.Reader.Page.Locator("article .table").First;
        Assert.True(await table.EvaluateAsync<bool>("table => table.scrollWidth > table.clientWidth"));
        await Expect(table).ToHaveCSSAsync("background-attachment", "local, local, scroll, scroll"); // the paper goes along, the shadow stays
    }

    [Theory, InlineData("sample"), InlineData("torture")]
    public async Task TheLettersOfTheTimelineCanBeReadOnAPhone(string book)
    {
        var page = await ChapterPage.Open(await NewReader(Library[book], Device.Phone), "finished/timeline.html");
        var sizes = await page.Reader.Page.Locator(".drawing text").EvaluateAllAsync<float[]>(
            "texts => texts.map(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)");
        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.True(size >= 11));
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task TheAddressOfAParagraphIsWhole(int width)
    {
        var page = await ChapterPage.Open(await NewReader(Device.Laptop with { Width = width }), "finished/reception.html");
        await page.Reader.Page.Locator("article > p").First.HoverAsync();
        var sign = page.Reader.Page.Locator(".address");
        await Expect(sign).ToBeVisibleAsync();
        Assert.True(await sign.EvaluateAsync<bool>("sign => sign.getBoundingClientRect().left >= 0 && sign.scrollWidth <= sign.clientWidth"));
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task TheAddressesOfItemsQuotationsAndTablesStandBesideTheText(int width)
    {
        var page = await ChapterPage.Open(await NewReader(Library.Torture, Device.Laptop with { Width = width }), "finished/tables-and-code.html");
        var sign = page.Reader.Page.Locator(".address");
        var places = new HashSet<double>();
        foreach (var part in (string[])[".verse > p", "blockquote blockquote > p", ".aside li", ".questions li + li", ".table tr:first-child"])
        {
            await page.Reader.Page.Locator(part).First.HoverAsync();
            await Expect(sign).ToHaveCountAsync(1);
            Assert.True(await sign.EvaluateAsync<bool>("(sign, part) => sign.parentElement.id.includes('--') && !!sign.parentElement.closest(`${part}, .table`)", part));
            places.Add(Math.Round((await BoxOf(sign)).X));
        }

        Assert.True(Assert.Single(places) >= 0);
    }

    private static async Task<LocatorBoundingBoxResult> BoxOf(ILocator part) => await part.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not shown.");
}
