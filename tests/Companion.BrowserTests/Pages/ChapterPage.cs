using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Pages;

/// <summary>A chapter, or a page of the apparatus.</summary>
public sealed class ChapterPage(Reader reader) : SitePage(reader)
{
    /// <summary>The numbers in the text that call notes.</summary>
    public ILocator Calls => Find(".note-reference");

    public ILocator Notes => Find(".notes > ol > li");

    public ILocator Next => Find(".turn .next");

    public static async Task<ChapterPage> Open(Reader reader, string path)
    {
        await reader.Open(path);
        return new ChapterPage(reader);
    }

    /// <summary>The ways from a note back to its calls.</summary>
    public static ILocator WaysBack(ILocator note) => note.Locator(".way-back");
}
