using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

public class WalkTests(Library library) : BrowserTest(library)
{
    [Theory]
    [InlineData("sample", "unread"), InlineData("sample", "part-one"), InlineData("sample", "part-two"), InlineData("sample", "finished")]
    [InlineData("torture", "unread"), InlineData("torture", "part-one"), InlineData("torture", "part-two"), InlineData("torture", "finished")]
    public async Task FromTheDoorThroughTheWholeBook(string book, string stop)
    {
        var door = await FrontDoor.Open(await NewReader(Library[book]));
        await WalkFrom(await door.Choose(stop));
    }

    [Theory]
    [InlineData("sample", "unread"), InlineData("sample", "part-one"), InlineData("sample", "part-two"), InlineData("sample", "finished")]
    [InlineData("torture", "unread"), InlineData("torture", "part-one"), InlineData("torture", "part-two"), InlineData("torture", "finished")]
    public async Task WithoutScripts(string book, string stop)
    {
        var door = await FrontDoor.Open(await NewReader(Library[book], Device.Laptop with { RunsScripts = false }));
        await WalkFrom(await door.Choose(stop));
    }

    [Theory, InlineData("sample", "finished"), InlineData("torture", "unread")]
    public async Task OnDisk(string book, string stop)
    {
        var reader = await NewReader(Library[book]);
        await reader.OpenFile("index.html");
        await WalkFrom(await new FrontDoor(reader).Choose(stop));
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

    /// <summary>Turns page after page, and comes past everything that the contents name, in their order.</summary>
    private static async Task WalkFrom(ContentsPage contents)
    {
        await Expect(contents.StartReading).ToBeVisibleAsync();
        var promised = await contents.Entries.EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        await contents.StartReading.ClickAsync();
        var (seen, page) = (new List<string>(), new ChapterPage(contents.Reader));
        while (true)
        {
            await Expect(page.Title).ToBeVisibleAsync();
            await Expect(page.Reader.Page.Locator("footer.colophon")).ToBeAttachedAsync(); // what turns the page stands before it; Firefox's driver may not tell when a page is whole
            seen.Add(page.Reader.Page.Url);
            if (await page.Next.CountAsync() == 0 || seen.Count > promised.Length)
                break;
            await page.Next.ClickAsync();
            await page.Reader.Arrives(seen[^1], isOther: true);
        }

        Assert.Equal(promised, seen);
    }
}
