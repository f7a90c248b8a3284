using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Companion.BrowserTests;

/// <summary>Colours and size, as the device says and as the reader does.</summary>
public class DisplayTests(Library library) : BrowserTest(library)
{
    private const string Light = "rgb(252, 251, 247)";
    private const string Dark = "rgb(22, 26, 24)";
    private const string Sepia = "rgb(243, 233, 213)";

    [Theory, InlineData(true), InlineData(false)]
    public async Task ThePageIsInTheBooksLetters(bool onDisk)
    {
        var reader = await NewReader();
        await (onDisk ? reader.OpenFile("unread/plot.html") : reader.Open("unread/plot.html"));
        await reader.Page.WaitForFunctionAsync("() => ['normal', 'italic'].every(style => [...document.fonts].some(face => face.family.includes('EB Garamond') && face.style === style && face.status === 'loaded'))");
        Assert.StartsWith("\"EB Garamond\"", await reader.Page.Locator("article > p").First.EvaluateAsync<string>("text => getComputedStyle(text).fontFamily"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColorScheme.Light, true, Light)]
    [InlineData(ColorScheme.Dark, true, Dark)]
    [InlineData(ColorScheme.Dark, false, Dark)]
    public async Task ThePageFollowsTheDevice(ColorScheme colours, bool scripts, string paper)
    {
        var page = await ChapterPage.Open(await NewReader(Device.Laptop with { Colours = colours, RunsScripts = scripts }), "unread/plot.html");
        await Expect(page.Body).ToHaveCSSAsync("background-color", paper);
    }

    [Theory, InlineData("dark", Dark), InlineData("sepia", Sepia), InlineData("light", Light)]
    public async Task WhatTheReaderChoosesGoesBeforeItAndIsRemembered(string colours, string paper)
    {
        var device = Device.Laptop with { Colours = colours == "light" ? ColorScheme.Dark : ColorScheme.Light };
        var page = await ChapterPage.Open(await NewReader(device), "unread/plot.html");
        await page.Display.ClickAsync();
        await page.Colours(colours).CheckAsync();
        await Expect(page.Body).ToHaveCSSAsync("background-color", paper);
        Offences.None(await Axe.Ask(page.Reader.Page));
        page = await ChapterPage.Open(page.Reader, "unread/themes.html");
        await Expect(page.Body).ToHaveCSSAsync("background-color", paper);
        await FrontDoor.Open(page.Reader);
        await Expect(page.Body).ToHaveCSSAsync("background-color", paper);
    }

    [Fact]
    public async Task TextGrowsAndStaysGrown()
    {
        var page = await ChapterPage.Open(await NewReader(), "unread/plot.html");
        var before = await SizeOf(page);
        await page.Display.ClickAsync();
        await page.Larger.ClickAsync();
        Assert.True(await SizeOf(page) > before);
        page = await ChapterPage.Open(page.Reader, "unread/themes.html");
        Assert.True(await SizeOf(page) > before);
    }

    [Fact]
    public async Task WhatIsChosenHoldsForThePageWhereNothingIsKept()
    {
        var page = await ChapterPage.Open(await NewReader(Device.Laptop with { RefusesToRemember = true }), "unread/plot.html");
        await page.Display.ClickAsync();
        await page.Colours("dark").CheckAsync();
        await Expect(page.Body).ToHaveCSSAsync("background-color", Dark);
    }

    [Fact]
    public async Task WithoutScriptsNothingIsOfferedThatNeedsThem()
    {
        var page = await ChapterPage.Open(await NewReader(Device.Laptop with { RunsScripts = false }), "unread/plot.html");
        await Expect(page.Display).ToBeHiddenAsync();
    }

    [Theory, InlineData("sample", "finished/plot.html"), InlineData("torture", "finished/pictures.html")]
    public async Task NothingMovesForThoseWhoDoNotWantIt(string book, string path)
    {
        var reader = await NewReader(Library[book], Device.Laptop with { KeepsStill = true });
        await reader.Open(path);
        Offences.None(await reader.Page.EvaluateAsync<string[]>("""
            () => Array.from(document.querySelectorAll("*")).filter(element => {
                const style = getComputedStyle(element);
                return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0 || style.scrollBehavior === "smooth";
            }).map(element => element.outerHTML.slice(0, 100))
            """));
    }

    [Fact]
    public async Task WhereTheSystemsColoursRuleEverythingIsStillTold()
    {
        var page = await ChapterPage.Open(await NewReader(Device.Laptop with { ForcesColours = true }), "part-one/reception.html#reception_notes");
        await page.Reader.Page.Locator(".notes .way-back").First.ClickAsync();
        Assert.Equal(["rgb(255, 255, 255)", "true", "true"], await page.Reader.Page.EvaluateAsync<string[]>("""
            () => {
                const probe = document.body.appendChild(document.createElement("a"));
                probe.href = "#";
                const link = getComputedStyle(document.querySelector("main a")).color === getComputedStyle(probe).color;
                probe.remove();
                const target = document.querySelector(":target");
                const told = [target, ...target.children].some(element => getComputedStyle(element).outlineStyle !== "none");
                return [getComputedStyle(document.body).backgroundColor, String(link), String(told)];
            }
            """));
    }

    private static Task<float> SizeOf(ChapterPage page) => page.Reader.Page.EvaluateAsync<float>("() => parseFloat(getComputedStyle(document.querySelector('article p')).fontSize)");
}
