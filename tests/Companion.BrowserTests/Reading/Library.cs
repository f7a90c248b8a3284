using System.Collections.Concurrent;
using System.Reflection;
using Companion.BrowserTests.Reading;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Library))]

namespace Companion.BrowserTests.Reading;

/// <summary>What all tests share: browsers, and books that are built once.</summary>
public sealed class Library : IAsyncLifetime
{
    private readonly ConcurrentDictionary<(Engine Engine, bool IsDark, bool ForcesColours), RunningBrowser> _running = new();
    private IPlaywright? _playwright;
    private BuiltBook? _sample;
    private BuiltBook? _torture;
    private BuiltBook? _small;

    /// <summary>The book in the repository's root.</summary>
    public BuiltBook Sample => Built(_sample);

    /// <summary>A book of everything that is hard to set, with the same four stops.</summary>
    public BuiltBook Torture => Built(_torture);

    /// <summary>A small one, in German, without reading stops.</summary>
    public BuiltBook Small => Built(_small);

    /// <summary>One of the three.</summary>
    /// <param name="book"><c>sample</c>, <c>torture</c> or <c>small</c>.</param>
    public BuiltBook this[string book] => book switch { "sample" => Sample, "torture" => Torture, _ => Small };

    /// <summary>Why there is no such browser; null where there is one.</summary>
    public static string? Missing(Engine engine) => engine == Engine.Firefox ? Firefox.Missing : Chromium.Missing;

    /// <summary>A browser that lives: one that has died is started again.</summary>
    internal Task<IBrowser> Browser(Engine engine, Device device) => _running.GetOrAdd(KeyOf(engine, device), Start).Take();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Missing is not null && Firefox.Missing is not null)
            return;
        var sample = Task.Run(() => BuiltBook.Of(Repository.Folder));
        var torture = Task.Run(() => BuiltBook.Of(Path.Combine(Repository.ProjectFolder, "Manuscripts", "torture")));
        var small = Task.Run(() => BuiltBook.Of(Path.Combine(Repository.Folder, "tests", "Companion.Tests", "Manuscripts", "books", "complete", "manuscript")));
        Assertions.SetDefaultExpectTimeout(Reader.Patience);
        _playwright = await Drive();
        (_sample, _torture, _small) = (await sample, await torture, await small);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in _running.Values)
            await browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var book in new[] { _sample, _torture, _small })
        {
            if (book is not null)
                await book.DisposeAsync();
        }
    }

    /// <summary>What the browser must be told when it starts; Chromium is told everything later.</summary>
    private static (Engine Engine, bool IsDark, bool ForcesColours) KeyOf(Engine engine, Device device) => engine == Engine.Firefox
        ? (engine, device.Colours == ColorScheme.Dark, device.ForcesColours)
        : (engine, false, false);

    private RunningBrowser Start((Engine Engine, bool IsDark, bool ForcesColours) kind)
    {
        var playwright = _playwright ?? throw new InvalidOperationException(Missing(kind.Engine));
        return new RunningBrowser(() => kind.Engine == Engine.Firefox ? Firefox.Launch(playwright, kind.IsDark, kind.ForcesColours) : Chromium.Launch(playwright));
    }

    /// <summary>Starts Playwright's driver where the package was unpacked.</summary>
    private static Task<IPlaywright> Drive()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", typeof(Library).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "PlaywrightFolder").Value);
        return Playwright.CreateAsync();
    }

    private static BuiltBook Built(BuiltBook? book) => book ?? throw new InvalidOperationException("Where there is no browser, no book is built.");
}
