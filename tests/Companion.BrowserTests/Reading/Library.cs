using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Library))]

namespace Companion.BrowserTests.Reading;

/// <summary>What all tests share: a browser, and two books that are built once.</summary>
public sealed class Library : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private BuiltBook? _sample;
    private BuiltBook? _torture;

    /// <summary>The book in the repository's root.</summary>
    public BuiltBook Sample => _sample ?? throw new InvalidOperationException(Chromium.Missing);

    /// <summary>A book of everything that is hard to set, with the same four stops.</summary>
    public BuiltBook Torture => _torture ?? throw new InvalidOperationException(Chromium.Missing);

    public IBrowser Browser => _browser ?? throw new InvalidOperationException(Chromium.Missing);

    /// <summary>One of the two.</summary>
    /// <param name="book"><c>sample</c> or <c>torture</c>.</param>
    public BuiltBook this[string book] => book == "sample" ? Sample : Torture;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Missing is not null)
            return;
        var sample = Task.Run(() => BuiltBook.Of(Repository.Folder));
        var torture = Task.Run(() => BuiltBook.Of(Path.Combine(Repository.ProjectFolder, "Manuscripts", "torture")));
        Assertions.SetDefaultExpectTimeout(Reader.Patience);
        _playwright = await Chromium.Drive();
        _browser = await Chromium.Launch(_playwright);
        (_sample, _torture) = (await sample, await torture);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var book in new[] { _sample, _torture })
        {
            if (book is not null)
                await book.DisposeAsync();
        }
    }
}
