using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>What moves on a page although the reader did nothing. Source: Layout Instability, W3C Community Group.</summary>
internal static class LayoutShifts
{
    /// <summary>How much may move: half of what is called good.</summary>
    private const double Limit = 0.05;

    /// <summary>Runs before each page, and keeps what shifts, where a browser tells.</summary>
    public const string Script = """
        window.layoutShifts = [];
        PerformanceObserver.supportedEntryTypes.includes("layout-shift") && new PerformanceObserver(list => list.getEntries().filter(entry => !entry.hadRecentInput).forEach(entry => window.layoutShifts.push(
            { value: entry.value, parts: entry.sources.map(source => source.node && source.node.nodeName + "." + source.node.className).join(", ") })))
            .observe({ type: "layout-shift", buffered: true });
        """;

    /// <summary>What has shifted since the page was opened, each with its elements; empty if it is not too much.</summary>
    public static Task<string[]> On(IPage page) => page.EvaluateAsync<string[]>("""
        async limit => {
            await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
            const shifts = window.layoutShifts;
            const sum = shifts.reduce((all, shift) => all + shift.value, 0);
            return sum < limit ? [] : shifts.map(shift => `moves by ${shift.value.toFixed(4)} of ${sum.toFixed(4)}: ${shift.parts}`);
        }
        """, Limit);
}
