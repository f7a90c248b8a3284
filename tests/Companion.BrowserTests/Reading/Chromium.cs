using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>The browser of this machine. None is ever downloaded.</summary>
internal static class Chromium
{
    /// <summary>What it is called where it is on the PATH; the one that has no window is the quickest.</summary>
    private static readonly ImmutableArray<string> s_names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    /// <summary>Where it lies where it is not.</summary>
    private static readonly ImmutableArray<string> s_places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Null where there is none.</summary>
    public static string? Path { get; } = Find(Environment.GetEnvironmentVariable("CHROMIUM"));

    /// <summary>Why there is nothing to test with; null where there is a browser.</summary>
    public static string? Missing => Path is not null
        ? null
        : Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? $"There is no browser at {named}, which the environment variable CHROMIUM names."
            : "There is no Chromium on this machine. Debian's package is called chromium-headless-shell; the environment variable CHROMIUM names one elsewhere.";

    /// <summary>Starts it without a window, and so that it reaches no other machine.</summary>
    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Path,
        Args = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-quic", "--disable-gpu"],
    });

    /// <summary>Starts Playwright's driver where the package was unpacked.</summary>
    public static Task<IPlaywright> Drive()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", typeof(Chromium).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "PlaywrightFolder").Value);
        return Playwright.CreateAsync();
    }

    private static string? Find(string? named)
    {
        if (!string.IsNullOrEmpty(named))
            return File.Exists(named) ? named : null;
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(System.IO.Path.PathSeparator) ?? [];
        return s_names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).Concat(s_places).FirstOrDefault(File.Exists);
    }
}
