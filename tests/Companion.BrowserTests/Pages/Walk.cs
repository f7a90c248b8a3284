using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests.Pages;

/// <summary>The way through a book from its first page to its last.</summary>
internal static class Walk
{
    /// <summary>Turns page after page, and comes past everything that the contents name, in their order.</summary>
    public static async Task From(ContentsPage contents)
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
