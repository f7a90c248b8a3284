using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Pages;

/// <summary>The page that asks how far somebody has read.</summary>
public sealed class FrontDoor(Reader reader) : SitePage(reader)
{
    /// <summary>The ways in, one for each stop.</summary>
    public ILocator Choices => Find(".how-far li a");

    /// <summary>The way that was chosen last time.</summary>
    public ILocator Remembered => Find(".how-far .ways-in a");

    public static async Task<FrontDoor> Open(Reader reader)
    {
        await reader.Open("");
        return new FrontDoor(reader);
    }

    /// <summary>The way in at a stop.</summary>
    public ILocator Choice(string stop) => Find($".how-far li a[data-stop='{stop}']");

    /// <summary>Says how far the reader has read, and waits for the way there.</summary>
    public async Task<ContentsPage> Choose(string stop)
    {
        await Choice(stop).ClickAsync();
        await Reader.Arrives($"{stop}/index.html");
        return new ContentsPage(Reader);
    }
}
