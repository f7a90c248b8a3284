using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Pages;

/// <summary>What stands before a page that tells more than its reader has chosen.</summary>
public sealed class HeldPage(Reader reader)
{
    private readonly ILocator _question = reader.Page.Locator("main.held");

    public ILocator Heading => _question.Locator("h1");

    /// <summary>The way to what the reader has chosen.</summary>
    public ILocator Stay => _question.Locator("a.start");

    /// <summary>Shows the page all the same.</summary>
    public ILocator Show => _question.Locator("button");
}
