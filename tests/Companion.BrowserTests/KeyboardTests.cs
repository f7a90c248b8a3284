using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

public class KeyboardTests(Library library) : BrowserTest(library)
{
    [Fact]
    public async Task TheFirstStepLeadsToTheText()
    {
        var page = await ChapterPage.Open(await NewReader(), "part-one/plot.html");
        await page.Reader.Page.Keyboard.PressAsync("Tab");
        await Expect(page.Skip).ToBeFocusedAsync();
        await Expect(page.Skip).ToHaveCSSAsync("clip-path", "none");
        await page.Reader.Page.Keyboard.PressAsync("Enter");
        await page.Reader.Arrives("#plot");
        await page.Reader.Page.Keyboard.PressAsync("Tab");
        await Expect(page.Reader.Page.Locator("article :focus")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("sample", "index.html")]
    [InlineData("sample", "part-one/index.html")]
    [InlineData("sample", "part-one/plot.html")]
    [InlineData("sample", "part-one/timeline.html")]
    [InlineData("torture", "part-one/tables-and-code.html")]
    [InlineData("torture", "unread/words.html")]
    public async Task EverythingIsReachedInItsOrderAndSeenAndNothingHoldsFast(string book, string path)
    {
        var reader = await NewReader(Library[book]);
        await reader.Open(path);
        Offences.None(await TabOrder.FaultsOn(reader.Page));
    }

    [Fact]
    public async Task OnAPhoneToo()
    {
        var reader = await NewReader(Library.Sample, Device.Phone);
        await reader.Open("part-two/themes.html");
        Offences.None(await TabOrder.FaultsOn(reader.Page));
    }

    [Fact]
    public async Task TheStopIsChangedWithoutAPointer()
    {
        var page = await ChapterPage.Open(await NewReader(), "unread/plot.html");
        var keyboard = page.Reader.Page.Keyboard;
        await page.Stops.Summary.FocusAsync();
        foreach (var key in new[] { "Enter", "Tab", "Enter", "Tab" }) // opens the stops, comes to the second, opens its warning, comes to its link
            await keyboard.PressAsync(key);
        await Expect(page.Stops.Way("part-one")).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(page.Title).ToBeVisibleAsync();
        await page.Reader.Arrives("part-one/plot.html");
    }

    [Fact]
    public async Task WhatHasOpenedClosesAndGivesTheFocusBack()
    {
        var page = await ChapterPage.Open(await NewReader(Device.Phone), "finished/plot.html");
        foreach (var (button, part) in new[] { (page.OpenContents, page.Contents), (page.Display, page.Settings) })
        {
            await button.FocusAsync();
            await page.Reader.Page.Keyboard.PressAsync("Enter");
            await Expect(part).ToBeVisibleAsync();
            await page.Reader.Page.Keyboard.PressAsync("Tab");
            await Expect(part.And(page.Reader.Page.Locator(":focus-within"))).ToHaveCountAsync(1);
            Offences.None(await Axe.Ask(page.Reader.Page));
            await page.Reader.Page.Keyboard.PressAsync("Escape");
            await Expect(part).ToBeHiddenAsync();
            await Expect(button).ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task LettersTurnThePages()
    {
        var page = await ChapterPage.Open(await NewReader(), "finished/plot.html");
        var next = await page.Next.EvaluateAsync<string>("link => link.href");
        await page.Reader.Page.Keyboard.PressAsync("n");
        await page.Reader.Arrives(next);
        await page.Reader.Page.Keyboard.PressAsync("p");
        await page.Reader.Arrives("finished/plot.html");
        await page.Reader.Page.Keyboard.PressAsync("?");
        await Expect(page.Keys).ToBeVisibleAsync();
        Offences.None(await Axe.Ask(page.Reader.Page));
        await page.Reader.Page.Keyboard.PressAsync("Escape");
        await Expect(page.Keys).ToBeHiddenAsync();
    }
}
