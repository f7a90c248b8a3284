namespace Companion.BrowserTests.Reading;

/// <summary>What a browser is made of.</summary>
public enum Engine
{
    Chromium,

    /// <summary>Not the one that Playwright builds, but the one that people have: it is driven by WebDriver BiDi.</summary>
    Firefox,
}
