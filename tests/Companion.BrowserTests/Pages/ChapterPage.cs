using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Pages;

/// <summary>A chapter, or a page of the apparatus.</summary>
public sealed class ChapterPage(Reader reader) : SitePage(reader)
{
    /// <summary>The numbers in the text that call notes: links, or where notes open in place, buttons.</summary>
    public ILocator Calls => Find(".note-reference:visible");

    /// <summary>The notes that stand beside their lines, or have been opened in place.</summary>
    public ILocator NotesBeside => Find(".note-beside:visible");

    /// <summary>The names of the register that lead to their entries.</summary>
    public ILocator Terms => Find("article a.term:visible");

    public ILocator Citations => Find("article a.citation:visible");

    /// <summary>What is shown of the place that a link leads to.</summary>
    public ILocator Preview => Find(".preview:popover-open");

    /// <summary>Opens the contents of the book, where they do not stand beside the page.</summary>
    public ILocator OpenContents => Find(".open-contents");

    public ILocator Contents => Find("nav.beside");

    public ILocator Notes => Find(".notes > ol > li");

    /// <summary>Opens the choice of colours and size.</summary>
    public ILocator Display => Find("button[data-part='display']");

    /// <summary>The choice of colours and size.</summary>
    public ILocator Settings => Find("div.display");

    public ILocator Larger => Find("[data-size='1']");

    /// <summary>The list of keys.</summary>
    public ILocator Keys => Find("dialog.keys");

    public ILocator Next => Find(".turn .next");

    public static async Task<ChapterPage> Open(Reader reader, string path)
    {
        await reader.Open(path);
        return new ChapterPage(reader);
    }

    /// <summary>The choice of <c>light</c>, <c>sepia</c> or <c>dark</c>.</summary>
    public ILocator Colours(string name) => Find($"input[name='colours'][value='{name}']");

    /// <summary>The ways from a note back to its calls.</summary>
    public static ILocator WaysBack(ILocator note) => note.Locator(".way-back");
}
