using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>Firefox as it is installed. What Playwright cannot tell it by WebDriver BiDi, it is told when it starts.</summary>
internal static class Firefox
{
    /// <summary>A pointer that is exact and can rest on things. Source: Firefox, widget/LookAndFeel.h.</summary>
    private const int Mouse = 2 + 4;

    private static readonly InstalledProgram s_program = new("Firefox", "FIREFOX", "firefox-esr")
    {
        Names = ["firefox-esr", "firefox", "firefox.exe"],
        Places = ["/Applications/Firefox.app/Contents/MacOS/firefox", @"C:\Program Files\Mozilla Firefox\firefox.exe"],
    };

    /// <summary>Why there is nothing to test with; null where there is one.</summary>
    public static string? Missing { get; } = s_program.Missing;

    /// <summary>Starts it without a window, and so that it reaches no other machine.</summary>
    public static Task<IBrowser> Launch(IPlaywright playwright, bool isDark, bool forcesColours) => playwright.Firefox.LaunchAsync(new BrowserTypeLaunchOptions
    {
        Channel = "moz-firefox",
        ExecutablePath = s_program.Path,
        FirefoxUserPrefs = new Dictionary<string, object>
        {
            ["network.dns.disabled"] = true,
            ["ui.primaryPointerCapabilities"] = Mouse,
            ["ui.allPointerCapabilities"] = Mouse,
            ["layout.css.prefers-color-scheme.content-override"] = isDark ? 0 : 1,
            ["browser.display.document_color_use"] = forcesColours ? 2 : 0,
        },
    });
}
