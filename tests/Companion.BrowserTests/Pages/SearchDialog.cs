using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Pages;

/// <summary>What looks for words in the book.</summary>
public sealed class SearchDialog(Reader reader)
{
    private readonly ILocator _dialog = reader.Page.Locator("dialog.search");

    /// <summary>Opens it.</summary>
    public ILocator Button => reader.Page.Locator("[data-part='search-open']");

    public ILocator Input => _dialog.Locator("input");

    /// <summary>How many places there are.</summary>
    public ILocator Status => _dialog.Locator("[role='status']");

    public ILocator Results => _dialog.Locator("[data-part='search-results'] > li a");

    /// <summary>The words that were looked for, where they were found.</summary>
    public ILocator Marked => _dialog.Locator("mark");

    /// <summary>Presses the key that opens it, and types.</summary>
    public async Task Ask(string words)
    {
        await reader.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Input).ToBeFocusedAsync();
        await reader.Page.Keyboard.InsertTextAsync(words);
    }
}
