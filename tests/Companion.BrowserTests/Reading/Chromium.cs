using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>Chromium, and what is made of it.</summary>
internal static class Chromium
{
    /// <summary>The one that has no window is the quickest.</summary>
    private static readonly InstalledProgram s_program = new("Chromium", "CHROMIUM", "chromium-headless-shell")
    {
        Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"],
        Places =
        [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            @"C:\Program Files\Google\Chrome\Application\chrome.exe",
            @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        ],
    };

    /// <summary>Why there is nothing to test with; null where there is one.</summary>
    public static string? Missing { get; } = s_program.Missing;

    /// <summary>Starts it without a window, and so that it reaches no other machine.</summary>
    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = s_program.Path,
        Args = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-quic", "--disable-gpu"],
    });
}
