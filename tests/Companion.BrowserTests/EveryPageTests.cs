using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests;

/// <summary>What holds on every page of both books, at every stop.</summary>
public abstract class EveryPageTests(Library library, Device device, int zoomed) : BrowserTest(library)
{
    [BrowserTheory]
    [InlineData("sample", "unread"), InlineData("sample", "part-one"), InlineData("sample", "part-two"), InlineData("sample", "finished")]
    [InlineData("torture", "unread"), InlineData("torture", "part-one"), InlineData("torture", "part-two"), InlineData("torture", "finished")]
    public async Task ItFitsStandsStillAndIsOpenToEveryone(string book, string stop)
    {
        var reader = await NewReader(Library[book], device);
        var faults = new List<string>();
        foreach (var path in Library[book].Pages.Where(path => path.StartsWith(stop, StringComparison.Ordinal)).Append("index.html"))
            faults.AddRange((await FaultsOn(reader, path)).Select(fault => $"{path}: {fault}"));
        Offences.None(faults);
    }

    private async Task<IEnumerable<string>> FaultsOn(Reader reader, string path)
    {
        var page = reader.Page;
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await reader.Open(path);
        var shifts = await LayoutShifts.On(page);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
        var wide = await Widths.OverflowsOn(page, zoomed);
        var narrow = await Widths.OverflowsOn(page, device.Width);
        return
        [
            .. shifts.Select(shift => $"moves, {shift}"),
            .. wide.Select(part => $"does not fit into {zoomed}: {part}"),
            .. narrow.Select(part => $"does not fit into {device.Width}: {part}"),
            .. await Axe.Ask(page),
            .. path.EndsWith("whole-book.html", StringComparison.Ordinal) ? [] : await FaultsInOtherColours(page), // its parts are asked on their own pages
        ];
    }

    private static async Task<IEnumerable<string>> FaultsInOtherColours(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await Axe.AskAboutColours(page);
        await page.EvaluateAsync("() => { document.documentElement.dataset.colours = 'sepia'; }");
        var sepia = await Axe.AskAboutColours(page);
        return [.. dark.Select(found => $"dark, {found}"), .. sepia.Select(found => $"sepia, {found}")];
    }
}

/// <summary>On a laptop; at 200 % there is half as much room.</summary>
public sealed class EveryPageOnALaptopTests(Library library) : EveryPageTests(library, Device.Laptop, zoomed: 640);

/// <summary>On the narrowest screen, and between it and the next.</summary>
public sealed class EveryPageOnAPhoneTests(Library library) : EveryPageTests(library, Device.Phone, zoomed: 480);
