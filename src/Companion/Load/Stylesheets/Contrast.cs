using System.Globalization;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Load.Stylesheets;

/// <summary>How well words are read on their ground. Source: WCAG 2.2, success criterion 1.4.3.</summary>
internal static class Contrast
{
    private const double Enough = 4.5;

    /// <param name="place">Where the colour of the words is set.</param>
    /// <param name="words">Their colour.</param>
    /// <param name="ground">What is behind them.</param>
    /// <param name="where">The ground in words.</param>
    /// <returns>CMP409 when it is not enough, else null.</returns>
    public static Diagnostic? Finding(SourceRange place, LiteralColour words, Colour ground, string where) =>
        Between(words.Colour, ground) is < Enough and var contrast
            ? DiagnosticCatalogue.FaintColour.At(place, words.Written, where, contrast.ToString("0.0", CultureInfo.InvariantCulture))
            : null;

    /// <summary>From 1, for two equal colours, to 21.</summary>
    private static double Between(Colour one, Colour other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(Colour colour) => 0.2126 * Channel(colour.Red) + 0.7152 * Channel(colour.Green) + 0.0722 * Channel(colour.Blue);

    private static double Channel(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
