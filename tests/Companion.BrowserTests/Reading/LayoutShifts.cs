using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>What moves on a page although the reader did nothing. Source: Layout Instability, W3C Community Group.</summary>
internal static class LayoutShifts
{
    /// <summary>Runs before each page, and keeps what shifts.</summary>
    public const string Script = """
        window.layoutShifts = [];
        new PerformanceObserver(list => list.getEntries().filter(entry => !entry.hadRecentInput).forEach(entry => window.layoutShifts.push(
            `${entry.value.toFixed(4)} ${entry.sources.map(source => source.node && source.node.nodeName + "." + source.node.className).join(", ")}`)))
            .observe({ type: "layout-shift", buffered: true });
        """;

    /// <summary>What has shifted since the page was opened, each with its elements.</summary>
    public static Task<string[]> On(IPage page) =>
        page.EvaluateAsync<string[]>("() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(window.layoutShifts))))");
}
