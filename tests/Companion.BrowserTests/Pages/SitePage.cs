using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Pages;

/// <summary>Any page of a site, as somebody sees it.</summary>
public class SitePage(Reader reader)
{
    /// <summary>Who reads it.</summary>
    public Reader Reader => reader;

    /// <summary>The link that leads past what every page begins with.</summary>
    public ILocator Skip => Find("a.skip");

    /// <summary>The page's own heading; what asks the reader something first has another.</summary>
    public ILocator Title => Find("main:not(.held) h1");

    /// <summary>Everything that can be read on it.</summary>
    public Task<string> Text => Body.InnerTextAsync();

    public ILocator Body => Find("body");

    public StopControl Stops => new(reader);

    public HeldPage Held => new(reader);

    protected ILocator Find(string selector) => reader.Page.Locator(selector);
}
