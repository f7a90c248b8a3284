using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>Whether a page fits on its screen.</summary>
internal static class Widths
{
    /// <summary>What is wider than the page; empty if nobody need scroll sideways.</summary>
    public static async Task<string[]> OverflowsOn(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, page.ViewportSize!.Height);
        return await page.EvaluateAsync<string[]>("""
            () => {
                const room = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= room)
                    return [];
                const sticksOut = element => element.getBoundingClientRect().right > room + 1 || element.getBoundingClientRect().left < -1;
                return [`the page is ${document.documentElement.scrollWidth} wide where there are ${room}`].concat(
                    Array.from(document.querySelectorAll("body *")).filter(sticksOut).slice(0, 5).map(element => element.outerHTML.slice(0, 120)));
            }
            """);
    }
}
