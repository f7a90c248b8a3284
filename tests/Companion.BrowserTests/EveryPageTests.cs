using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests;

/// <summary>What holds on every page of both books, and on every kind of page at the earlier stops: nothing moves, it fits on screens from 320 pixels, with letters twice as large, and says at which stop one is.</summary>
public class EveryPageTests(Library library) : BrowserTest(library)
{
    /// <summary>Narrow and medium screens, a laptop's at 200 %, a laptop, and one that is wider than most.</summary>
    private static IEnumerable<int> Screens => [320, 480, 640, 1103, 1280, 2560];

    [Theory]
    [InlineData("sample", "unread"), InlineData("sample", "part-one"), InlineData("sample", "part-two"), InlineData("sample", "finished")]
    [InlineData("torture", "unread"), InlineData("torture", "part-one"), InlineData("torture", "part-two"), InlineData("torture", "finished")]
    public async Task ItFitsStandsStillAndSaysWhereOneIs(string book, string stop)
    {
        var reader = await NewReader(Library[book], Device.Phone);
        var faults = new List<string>();
        foreach (var path in PagesOf(Library[book], stop).Append("index.html"))
            faults.AddRange((await FaultsOn(reader, path)).Select(fault => $"{path}: {fault}"));
        Offences.None(faults);
    }

    /// <summary>Which pages are looked at.</summary>
    protected virtual IEnumerable<string> PagesOf(BuiltBook book, string stop) => stop == book.Stops[^1] ? book.PagesAt(stop) : book.KindsOfPageAt(stop);

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
