using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

public sealed class NoteTests(Library library) : BrowserTest(library)
{
    [BrowserTheory]
    [InlineData("unread", true)]
    [InlineData("part-one", true)]
    [InlineData("part-two", true)]
    [InlineData("finished", true)]
    [InlineData("finished", false)]
    public async Task ACallLeadsToItsNoteAndTheNoteLeadsBack(string stop, bool scripts)
    {
        var page = await ChapterPage.Open(await NewReader(Library.Sample, Device.Laptop with { RunsScripts = scripts }), $"{stop}/reception.html");
        var call = page.Calls.Nth(1);
        var number = await call.InnerTextAsync();
        await call.ClickAsync();
        var note = page.Reader.Page.Locator(".notes li:target");
        await Expect(note).ToBeInViewportAsync();
        await Expect(note).ToHaveAttributeAsync("value", number);
        await ChapterPage.WaysBack(note).First.ClickAsync();
        await Expect(call).ToBeInViewportAsync();
        await Expect(call).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task WithTheKeyboardOneGoesOnFromTheNote()
    {
        var page = await ChapterPage.Open(await NewReader(Library.Torture), "finished/notes.html");
        var call = page.Calls.Nth(20);
        await call.FocusAsync();
        await page.Reader.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Reader.Page.Locator(".notes li:target")).ToBeInViewportAsync();
        await page.Reader.Page.Keyboard.PressAsync("Tab");
        await Expect(page.Reader.Page.Locator(".notes li:target a:focus")).ToHaveCountAsync(1);
        await ChapterPage.WaysBack(page.Reader.Page.Locator(".notes li:target")).First.FocusAsync();
        await page.Reader.Page.Keyboard.PressAsync("Enter");
        await Expect(call).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task ANoteThatIsCalledMoreThanOnceLeadsBackToEachCall()
    {
        var page = await ChapterPage.Open(await NewReader(Library.Torture), "finished/notes.html");
        var ways = ChapterPage.WaysBack(page.Notes.First);
        await Expect(ways).ToHaveCountAsync(3);
        for (var i = 0; i < 3; i++)
        {
            await ways.Nth(i).ClickAsync();
            await Expect(page.Calls.Nth(i)).ToBeFocusedAsync();
        }
    }
}
