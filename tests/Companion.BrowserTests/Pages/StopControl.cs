using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Pages;

/// <summary>What says on every page for whom it is, and leads to the other stops.</summary>
public sealed class StopControl(Reader reader)
{
    private readonly ILocator _control = reader.Page.Locator("nav.stops");

    /// <summary>What says for whom the page is; it opens the rest.</summary>
    public ILocator Summary => _control.Locator("> details > summary");

    /// <summary>The stop whose page this is.</summary>
    public ILocator Here => _control.Locator("li[aria-current]");

    /// <summary>The link to a stop, which a later one keeps behind its warning.</summary>
    public ILocator Way(string stop) => _control.Locator($"a[data-stop='{stop}']");

    /// <summary>What a later stop warns of.</summary>
    public ILocator Warning(string stop) => Later(stop).Locator("p");

    /// <summary>Shows the stops.</summary>
    public Task Open() => Summary.ClickAsync();

    /// <summary>Asks for a later stop, and is asked whether to go on.</summary>
    public Task Ask(string stop) => Later(stop).Locator("summary").ClickAsync();

    private ILocator Later(string stop) => _control.Locator("details details").Filter(new() { Has = reader.Page.Locator($"a[data-stop='{stop}']") });
}
