using Companion.BrowserTests.Reading;

namespace Companion.BrowserTests;

/// <summary>What follows in a page follows on the screen, however wide it is: in a book without reading stops, and when the page says that it is an older one.</summary>
public class OrderTests(Library library) : BrowserTest(library)
{
    [Theory]
    [InlineData("small", "handlung.html"), InlineData("small", "figures.html"), InlineData("sample", "finished/plot.html"), InlineData("sample", "finished/cast.html")]
    public async Task OnePartStandsBelowAnother(string book, string path)
    {
        var reader = await NewReader(Library[book]);
        await reader.Open(path);
        await reader.Page.EvaluateAsync("() => document.body.prepend(Object.assign(document.createElement('p'), { className: 'offline', textContent: 'older' }))");
        foreach (var width in new[] { 320, 1103, 1280, 1376, 2560 })
        {
            await reader.Page.SetViewportSizeAsync(width, 800);
            Offences.None((await reader.Page.EvaluateAsync<string[]>("""
                () => {
                    const parts = Array.from(document.querySelectorAll("body > :is(p.offline, .running-head, .stops, main, .turn, .colophon)"));
                    const isAbove = (part, other) => part.getBoundingClientRect().bottom <= other.getBoundingClientRect().top + 1;
                    return parts.slice(1).filter((part, number) => !isAbove(parts[number], part)).map(part => part.className || part.localName);
                }
                """)).Select(part => $"{path} at {width}: {part} does not stand below what comes before it"));
        }
    }

    [Theory, InlineData("sample", "finished/reception.html"), InlineData("torture", "finished/notes.html")]
    public async Task NoLineBeginsWithTheNumberOfANote(string book, string path)
    {
        var reader = await NewReader(Library[book], Device.Phone);
        await reader.Open(path);
        foreach (var width in new[] { 320, 360, 411, 768 })
        {
            await reader.Page.SetViewportSizeAsync(width, 640);
            Offences.None((await reader.Page.EvaluateAsync<string[]>("""
                () => Array.from(document.querySelectorAll("article > p .note-call")).filter(call => {
                    const number = Array.from(call.querySelectorAll(".note-reference")).find(each => each.checkVisibility());
                    const paragraph = call.closest("p");
                    return number.getBoundingClientRect().left < paragraph.getBoundingClientRect().left + 2;
                }).map(call => call.id)
                """)).Select(call => $"{path} at {width}: {call} begins a line"));
        }
    }
}
