using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests;

/// <summary>axe finds nothing: in light colours on every page of the last stop, which has every page, and on every kind of page of the others; in dark and
/// sepia with the rules about colours.</summary>
public abstract class AccessTests(Library library, string book) : BrowserTest(library)
{
    [Fact]
    public Task EveryPageOfTheWholeBookIsOpenToEveryone() => NothingIsFoundOn(Library[book].PagesAt("finished").Append("index.html"), Device.Laptop);

    [Theory, InlineData("unread"), InlineData("part-one"), InlineData("part-two")]
    public Task EveryKindOfPageIsAtTheEarlierStops(string stop) => NothingIsFoundOn(Library[book].KindsOfPageAt(stop), Device.Laptop);

    [Fact]
    public Task EveryKindOfPageIsOnAPhone() => NothingIsFoundOn(Library[book].KindsOfPageAt("finished").Append("index.html"), Device.Phone);

    [Theory, InlineData("dark"), InlineData("sepia")]
    public async Task ItsColoursCanBeToldApart(string colours)
    {
        var pages = book == "sample" ? Library[book].PagesAt("finished").Where(path => !IsWholeBook(path)) : Library[book].KindsOfPageAt("finished");
        await NothingIsFoundOn(pages.Append("index.html"), Device.Laptop with { Colours = colours == "dark" ? ColorScheme.Dark : ColorScheme.Light }, page => InColours(page, colours));
    }

    private static async Task<string[]> InColours(IPage page, string colours)
    {
        await page.EvaluateAsync("colours => { document.documentElement.dataset.colours = colours; }", colours);
        return await Axe.AskAboutColours(page);
    }

    private Task NothingIsFoundOn(IEnumerable<string> paths, Device device) => NothingIsFoundOn(paths, device, Axe.Ask);

    private async Task NothingIsFoundOn(IEnumerable<string> paths, Device device, Func<IPage, Task<string[]>> ask)
    {
        var reader = await NewReader(Library[book], device);
        var (faults, asked) = (new List<string>(), 0);
        foreach (var path in paths)
        {
            await reader.Open(path);
            await reader.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
            faults.AddRange((await ask(reader.Page)).Select(fault => $"{path}: {fault}"));
            asked++;
        }

        Assert.True(asked > 8);
        Offences.None(faults);
    }

    /// <summary>Its parts are asked on their own pages.</summary>
    private static bool IsWholeBook(string path) => path.EndsWith("whole-book.html", StringComparison.Ordinal);
}

/// <summary>The sample book.</summary>
public sealed class AccessToTheSampleTests(Library library) : AccessTests(library, "sample");

/// <summary>The book of everything that is hard to set.</summary>
public sealed class AccessToTheTortureTests(Library library) : AccessTests(library, "torture");
