using Companion.BrowserTests.Reading;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Companion.BrowserTests;

public sealed class AccessibilityTests(Library library) : BrowserTest(library)
{
    private static readonly AxeRunOptions s_options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    [BrowserTheory, InlineData("sample"), InlineData("torture")]
    public async Task AxeFindsNothingOnAnyPage(string book)
    {
        var reader = await NewReader(Library[book]);
        var w = System.Diagnostics.Stopwatch.StartNew();
        var offences = new List<string>();
        foreach (var path in Library[book].Pages.Take(12))
        {
            await reader.Open(path); var t0 = w.ElapsedMilliseconds; await reader.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript()); Console.WriteLine($"inject {w.ElapsedMilliseconds - t0}");
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            foreach (var width in new[] { 1280, 320 })
            {
                await reader.Page.EmulateMediaAsync(new() { ColorScheme = colours });
                await reader.Page.SetViewportSizeAsync(width, 800);
                var t = w.ElapsedMilliseconds;
                var inner = await reader.Page.EvaluateAsync<string>("async () => { const t = performance.now(); const r = await axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}, resultTypes: ['violations']}); return Math.round(performance.now()-t) + ' ' + document.querySelectorAll('*').length + ' ' + r.violations.map(v => v.id + v.nodes.length + v.nodes[0].html); }");
                Console.WriteLine($"{path} {colours} {width} {w.ElapsedMilliseconds - t} {inner}");
            }
        }
        Console.WriteLine(w.ElapsedMilliseconds);
        Assert.Empty(offences);
    }
}
