using Microsoft.Playwright;

namespace Companion.BrowserTests.Reading;

/// <summary>What somebody reads with, and what they have told it to do.</summary>
public sealed record Device
{
    /// <summary>A laptop.</summary>
    public static readonly Device Laptop = new();

    /// <summary>The narrowest screen that must do.</summary>
    public static readonly Device Phone = new() { Width = 320, Height = 640 };

    /// <summary>In CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>In CSS pixels.</summary>
    public int Height { get; init; } = 800;

    /// <summary>How many pixels of the screen make one of CSS.</summary>
    public float Density { get; init; } = 1;

    public ColorScheme Colours { get; init; } = ColorScheme.Light;

    /// <summary>Whether the system's own few colours replace the page's.</summary>
    public bool ForcesColours { get; init; }

    /// <summary>Whether nothing may move.</summary>
    public bool KeepsStill { get; init; }

    /// <summary>Whether fingers touch it.</summary>
    public bool IsTouched { get; init; }

    /// <summary>Whether scripts run; where they cannot be forbidden, none arrives instead.</summary>
    public bool RunsScripts { get; init; } = true;

    /// <summary>Whether pages may not keep anything.</summary>
    public bool RefusesToRemember { get; init; }

    /// <summary>Whether pages may keep others, to be read without a network: where that is not what is looked at, it would only take time.</summary>
    public bool KeepsPages { get; init; }

    internal BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        DeviceScaleFactor = Density,
        ColorScheme = Colours,
        ForcedColors = ForcesColours ? ForcedColors.Active : ForcedColors.None,
        ReducedMotion = KeepsStill ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        JavaScriptEnabled = RunsScripts,
        HasTouch = IsTouched,
        Locale = "en-GB",
        TimezoneId = "UTC",
    };
}
