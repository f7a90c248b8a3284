using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

public sealed class OfflineTests(Library library) : BrowserTest(library)
{
    [BrowserFact]
    public async Task WhoeverHasOpenedAPageCanReadOnWithoutANetwork()
    {
        var reader = await NewReader(Library.Torture, Device.Laptop with { KeepsPages = true });
        await reader.Open("unread/words.html");
        await reader.Page.WaitForFunctionAsync("""
            async () => {
                const stores = await Promise.all((await caches.keys()).map(name => caches.open(name)));
                const lists = await Promise.all(stores.map(async store => (await store.keys()).filter(kept => kept.url.endsWith("unread/offline.json"))));
                return lists.some(found => found.length > 0);
            }
            """);
        reader.Forgives("ERR_INTERNET_DISCONNECTED");
        await reader.GoOffline();
        var page = await ChapterPage.Open(reader, "unread/notes.html");
        await Expect(page.Title).ToBeVisibleAsync();
        await Expect(page.Body).ToHaveCSSAsync("margin-top", "0px"); // its stylesheet has been kept too
        await page.Next.ClickAsync();
        await reader.Arrives("unread/notes.html", isOther: true);
        await Expect(page.Title).ToBeVisibleAsync();
    }
}
