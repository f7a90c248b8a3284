using System.Globalization;
using System.Text.RegularExpressions;
using Companion.Model;

namespace Companion.Load.Stylesheets;

/// <summary>
/// Reads the functions of CSS that say a colour otherwise than in red, green and blue: <c>hsl()</c>, <c>hwb()</c>, <c>lab()</c>, <c>lch()</c>, <c>oklab()</c> and <c>oklch()</c>.
/// Source: CSS Color Module 4, sections 7 to 10.
/// </summary>
internal static partial class ColourFunctions
{
    /// <summary>No colour has more, and what comes of less can be reckoned.</summary>
    private const double LargestNumber = 1e6;

    /// <summary>What 100% of each of the three parts is; a hue, which is an angle, has none.</summary>
    /// <returns>Null for another function.</returns>
    private static (double First, double Second, double Third)? WholesOf(string function) => function switch
    {
        "hsl" or "hwb" => (0, 100, 100),
        "lab" => (100, 125, 125),
        "lch" => (100, 150, 0),
        "oklab" => (1, 0.4, 0.4),
        "oklch" => (1, 0.4, 0),
        _ => null,
    };

    /// <param name="name">Of the function.</param>
    /// <param name="arguments">What stands between its parentheses.</param>
    /// <returns>Null for a colour that lets something through, and for what is none.</returns>
    public static Colour? Read(string name, string arguments)
    {
        var function = name.ToLowerInvariant() is "hsla" ? "hsl" : name.ToLowerInvariant();
        var parts = arguments.Contains(',', StringComparison.Ordinal) ? WithCommas(function, arguments) : WithSpaces(arguments);
        if (parts is not [var one, var two, var three] || WholesOf(function) is not { } wholes)
            return null;
        return Number(one, wholes.First) is { } first && Number(two, wholes.Second) is { } second && Number(three, wholes.Third) is { } third
            ? Of(function, first, second, third)
            : null;
    }

    private static Colour Of(string function, double first, double second, double third) => function switch
    {
        "hsl" => ColourSpaces.OfHsl(first, Math.Max(second, 0), third),
        "hwb" => ColourSpaces.OfHwb(first, second, third),
        "lab" => ColourSpaces.OfLab(Math.Clamp(first, 0, 100), second, third),
        "lch" => ColourSpaces.OfLch(Math.Clamp(first, 0, 100), Math.Max(second, 0), third),
        "oklab" => ColourSpaces.OfOklab(Math.Clamp(first, 0, 1), second, third),
        _ => ColourSpaces.OfOklch(Math.Clamp(first, 0, 1), Math.Max(second, 0), third),
    };

    /// <summary>The parts as they are written today.</summary>
    /// <returns>Null when something shows through the colour.</returns>
    private static string[]? WithSpaces(string arguments)
    {
        var (colour, alpha) = arguments.Split('/') is [var before, var behind] ? (before, behind.Trim()) : (arguments, "1");
        return IsAll(alpha) ? colour.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : null;
    }

    /// <summary>The parts as only <c>hsl()</c> had them in CSS Color Module 3, with shares of the whole and nothing missing.</summary>
    private static string[]? WithCommas(string function, string arguments)
    {
        var parts = arguments.Split(',', StringSplitOptions.TrimEntries);
        var isRight = function == "hsl" && parts.Length is 3 or 4 && parts[1].EndsWith('%') && parts[2].EndsWith('%') && !IsMissing(parts[0]) && IsAll(parts.ElementAtOrDefault(3) ?? "1");
        return isRight ? parts[..3] : null;
    }

    /// <summary>Whether a colour with this alpha lets nothing through.</summary>
    private static bool IsAll(string alpha) => Number(alpha, 1) >= 1;

    private static bool IsMissing(string written) => written.Equals("none", StringComparison.OrdinalIgnoreCase);

    /// <param name="written">A number, a share of the whole, an angle, or <c>none</c>.</param>
    /// <param name="whole">What 100% is; 0 for an angle.</param>
    /// <returns>In degrees for an angle; null for what is none of them.</returns>
    private static double? Number(string written, double whole)
    {
        if (IsMissing(written))
            return 0;
        if (Written().Match(written) is not { Success: true } match)
            return null;
        var number = double.Parse(match.Groups["number"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        if (Math.Abs(number) > LargestNumber || unit.Length > 0 && unit == "%" == (whole == 0))
            return null;
        return unit switch
        {
            "%" => number * whole / 100,
            "grad" => number * 0.9,
            "rad" => number * 180 / Math.PI,
            "turn" => number * 360,
            _ => number,
        };
    }

    [GeneratedRegex(@"^(?<number>[+-]?([0-9]*\.)?[0-9]+(e[+-]?[0-9]+)?)(?<unit>%|deg|grad|rad|turn)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
