using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>How a page stands: nothing moves, it fits on screens from 320 pixels, with letters twice as large, and says at which stop one is.</summary>
internal static class Standing
{
    /// <summary>Narrow and medium screens, a laptop's at 200 %, a laptop, and one that is wider than most.</summary>
    private static IEnumerable<int> Screens => [320, 480, 640, 1103, 1280, 2560];

    /// <summary>What is wrong, with the page on which it is.</summary>
    /// <param name="paths">From the site's root.</param>
    public static async Task<IEnumerable<string>> FaultsOn(IEnumerable<string> paths, Reader reader)
    {
        var faults = new List<string>();
        foreach (var path in paths)
            faults.AddRange((await FaultsOn(reader, path)).Select(fault => $"{path}: {fault}"));
        return faults;
    }

    private static async Task<IEnumerable<string>> FaultsOn(Reader reader, string path)
    {
        var faults = new List<string>();
        foreach (var device in new[] { Device.Laptop, Device.Phone })
        {
            await reader.Page.SetViewportSizeAsync(device.Width, device.Height);
            await reader.Open(path);
            faults.AddRange(await LayoutShifts.On(reader.Page));
        }

        if (path != "index.html")
            faults.AddRange(await SilenceOf(reader.Page));
        await reader.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
        foreach (var width in Screens)
            faults.AddRange(await Widths.OverflowsOn(reader.Page, width));
        await reader.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        faults.AddRange((await Widths.OverflowsOn(reader.Page, Device.Laptop.Width)).Select(fault => $"with large letters {fault}"));
        return faults;
    }

    private static Task<string[]> SilenceOf(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
            const control = document.querySelector("nav.stops > details");
            return control && control.querySelector("summary").checkVisibility() && !control.open ? [] : ["does not say quietly for whom it is"];
        }
        """);
}
