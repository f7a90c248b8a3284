using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Pages;

/// <summary>The title and the contents of a book at one stop.</summary>
public sealed class ContentsPage(Reader reader) : SitePage(reader)
{
    public ILocator StartReading => Find(".ways-in .start");

    /// <summary>What the contents lead to, chapters before what the program makes, sections left out.</summary>
    public ILocator Entries => Find(".contents > ol > li > a, .contents > ul > li > a");

    /// <summary>What stands where a chapter is withheld.</summary>
    public ILocator Withheld => Find(".contents .withheld");

    public static async Task<ContentsPage> Open(Reader reader, string stop)
    {
        await reader.Open($"{stop}/index.html");
        return new ContentsPage(reader);
    }
}
