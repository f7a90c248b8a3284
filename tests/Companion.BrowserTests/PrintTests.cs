using System.Collections.Immutable;
using Companion.BrowserTests.Pages;
using Companion.BrowserTests.Reading;
using UglyToad.PdfPig;

namespace Companion.BrowserTests;

public sealed class PrintTests(Library library) : BrowserTest(library)
{
    private static readonly ImmutableArray<(string Sign, string Letters)> s_joined = [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")];

    [Theory, InlineData("sample", "finished/reception.html"), InlineData("torture", "part-one/notes.html"), InlineData("torture", "finished/tables-and-code.html")]
    public async Task AChapterIsPrintedWithItsNotes(string book, string path)
    {
        var page = await ChapterPage.Open(await NewReader(Library[book]), path);
        var notes = await page.Notes.AllTextContentsAsync();
        var title = await page.Title.InnerTextAsync();
        using var paper = PdfDocument.Open(await page.Reader.Page.PdfAsync(new() { Format = "A5" }));
        var printed = Letters(string.Concat(paper.GetPages().Select(sheet => sheet.Text)));
        Assert.True(paper.NumberOfPages > 1);
        Assert.Contains(Letters(title), printed, StringComparison.Ordinal);
        Assert.All(notes, note => Assert.Contains(Beginning(note), printed, StringComparison.Ordinal));
    }

    [Theory, InlineData("sample"), InlineData("torture")]
    public async Task TheWholeBookIsPrintedAtOnce(string book)
    {
        var reader = await NewReader(Library[book]);
        await reader.Open("finished/whole-book.html");
        var titles = await reader.Page.Locator("article > h1").AllInnerTextsAsync();
        using var paper = PdfDocument.Open(await reader.Page.PdfAsync(new() { Format = "A4" }));
        var printed = Letters(string.Concat(paper.GetPages().Select(sheet => sheet.Text)));
        Assert.True(titles.Count > 10);
        Assert.True(paper.NumberOfPages > titles.Count); // each begins a page of its own
        Assert.All(titles, title => Assert.Contains(Letters(title), printed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatOnlyServesTheScreenIsNotPrinted()
    {
        var page = await ChapterPage.Open(await NewReader(), "part-one/plot.html");
        await page.Reader.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print, ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
        var shown = page.Reader.Page.Locator(":is(.skip, nav.stops, nav.beside, .tools, .note-beside, .preview, nav.turn):visible");
        Offences.None(await shown.EvaluateAllAsync<string[]>("parts => parts.map(part => part.className)"));
        Assert.Equal("rgb(0, 0, 0)", await page.Body.EvaluateAsync<string>("body => getComputedStyle(body).color"));
    }

    /// <summary>The rest may be on the next page.</summary>
    private static string Beginning(string note) => string.Concat(Letters(note).Take(20));

    /// <summary>A line's end may divide a word, and a page's end a sentence; letters that are joined are one sign.</summary>
    private static string Letters(string text) =>
        string.Concat(s_joined.Aggregate(text, (all, letters) => all.Replace(letters.Sign, letters.Letters, StringComparison.Ordinal)).Where(char.IsAsciiLetter));
}
