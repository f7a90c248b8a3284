using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

public class NoteTests(Library library) : BrowserTest(library)
{
    [Theory]
    [InlineData("unread", true)]
    [InlineData("part-one", true)]
    [InlineData("part-two", true)]
    [InlineData("finished", true)]
    [InlineData("finished", false)]
    public async Task ACallLeadsToItsNoteAndTheNoteLeadsBack(string stop, bool scripts)
    {
        var page = await ChapterPage.Open(await NewReader(Device.Laptop with { RunsScripts = scripts }), $"{stop}/reception.html");
        var call = page.Calls.Nth(1);
        var number = await call.InnerTextAsync();
        await call.ClickAsync();
        var note = page.Reader.Page.Locator(".notes li:target");
        await Expect(note).ToBeInViewportAsync();
        await Expect(note).ToHaveAttributeAsync("value", number);
        await ChapterPage.WaysBack(note).First.ClickAsync();
        await IsWhereOneGoesOn(call);
    }

    [Fact]
    public async Task WithTheKeyboardOneGoesOnFromTheNote()
    {
        var page = await ChapterPage.Open(await NewReader(Library.Torture), "finished/notes.html");
        var call = page.Calls.Nth(20);
        await call.FocusAsync();
        await page.Reader.Page.Keyboard.PressAsync("Enter");
        await Expect(call).Not.ToBeFocusedAsync();
        var note = page.Reader.Page.Locator(".notes li:target");
        await Expect(note).ToBeInViewportAsync();
        await page.Reader.Page.Keyboard.PressAsync("Tab");
        await Expect(note.Locator("a:focus")).ToHaveCountAsync(1);
        await ChapterPage.WaysBack(note).First.FocusAsync();
        await page.Reader.Page.Keyboard.PressAsync("Enter");
        await IsWhereOneGoesOn(call);
    }

    [Fact]
    public async Task ANoteThatIsCalledMoreThanOnceLeadsBackToEachCall()
    {
        var page = await ChapterPage.Open(await NewReader(Library.Torture), "finished/notes.html");
        var ways = ChapterPage.WaysBack(page.Notes.First);
        await Expect(ways).ToHaveCountAsync(3);
        for (var i = 0; i < 3; i++)
        {
            await ways.Nth(i).ClickAsync();
            await IsWhereOneGoesOn(page.Calls.Nth(i));
        }
    }

    [Theory, InlineData(1280, true), InlineData(1280, false), InlineData(1104, true)]
    public async Task WhereThereIsRoomANoteStandsBesideItsLine(int width, bool scripts)
    {
        var page = await ChapterPage.Open(await NewReader(Device.Laptop with { Width = width, RunsScripts = scripts }), "finished/reception.html");
        var (call, note, text) = (await BoxOf(page.Calls.First), await BoxOf(page.NotesBeside.First), await BoxOf(page.Reader.Page.Locator("article > p").First));
        Assert.InRange(note.Y, call.Y - 40, call.Y + 40);
        Assert.True(note.X >= text.X + text.Width);
        Assert.True(note.X + note.Width <= width);
    }

    [Theory, InlineData(320, true), InlineData(320, false), InlineData(1103, true)]
    public async Task WhereThereIsNoneItOpensInPlaceAndClosesAgain(int width, bool scripts)
    {
        var page = await ChapterPage.Open(await NewReader(Device.Phone with { Width = width, RunsScripts = scripts }), "finished/reception.html");
        await Expect(page.NotesBeside).ToHaveCountAsync(0);
        await page.Calls.First.ClickAsync();
        await Expect(page.NotesBeside).ToHaveCountAsync(1);
        var note = await BoxOf(page.NotesBeside);
        Assert.InRange(note.X, 0, width - note.Width);
        Assert.InRange(note.Y, 0, Device.Phone.Height - note.Height);
        if (scripts)
            Offences.None(await Axe.Ask(page.Reader.Page));
        await page.Reader.Page.Keyboard.PressAsync("Escape");
        await Expect(page.NotesBeside).ToHaveCountAsync(0);
        await Expect(page.Calls.First).ToBeFocusedAsync();
    }

    [Theory, InlineData(320), InlineData(1280), InlineData(2560)]
    public async Task ANoteThatIsCalledInATableOpensThereAtAnyWidth(int width)
    {
        var page = await ChapterPage.Open(await NewReader(Library.Torture, Device.Laptop with { Width = width }), "finished/tables-and-code.html");
        var (call, note) = (page.Reader.Page.Locator("td .note-reference:visible"), page.Reader.Page.Locator("td .note-beside"));
        await Expect(call).ToHaveCountAsync(1);
        await Expect(note).ToBeHiddenAsync();
        await call.ClickAsync();
        await Expect(note).ToBeInViewportAsync(new() { Ratio = 1 });
        Offences.None(await Axe.Ask(page.Reader.Page));
        await page.Reader.Page.Keyboard.PressAsync("Escape");
        await Expect(note).ToBeHiddenAsync();
    }

    /// <summary>The place is in sight, and has the focus now or at the next step. Firefox stands behind it, and has stepped over it then.</summary>
    private async Task IsWhereOneGoesOn(ILocator call)
    {
        await Expect(call).ToBeInViewportAsync();
        await Expect(call.Page.Locator(".way-back:focus")).ToHaveCountAsync(0);
        foreach (var step in Engine == Engine.Firefox ? new[] { "Tab", "Shift+Tab" } : ["Tab"])
        {
            if (!await call.EvaluateAsync<bool>("call => call === document.activeElement"))
                await call.Page.Keyboard.PressAsync(step);
        }

        await Expect(call).ToBeFocusedAsync();
    }

    private static async Task<LocatorBoundingBoxResult> BoxOf(ILocator part) => await part.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not shown.");
}
