using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>Looks whether what the site writes can be read on its ground, in each of the colour schemes that a stylesheet of the author's sets. Source: WCAG 2.2, success criterion 1.4.3.</summary>
internal static partial class SiteColours
{
    private const double Enough = 4.5;

    private static readonly ImmutableArray<string> s_written = ["--ink", "--quiet", "--accent", "--visited"];

    /// <returns>CMP409 for each colour that is too near to the ground.</returns>
    public static IEnumerable<Diagnostic> Check(SourceText sheet)
    {
        var schemes = StylesheetScanner.Read(sheet).Where(part => part.Property.StartsWith("--", StringComparison.Ordinal)).GroupBy(part => string.Join(' ', part.Inside));
        return schemes.SelectMany(scheme => Enumerable.Range(0, 2).SelectMany(of => Check([.. scheme], of))).DistinctBy(finding => (finding.Range, finding.Message));
    }

    /// <param name="of">Which of the colours of <c>light-dark</c> counts.</param>
    private static IEnumerable<Diagnostic> Check(List<StylesheetPart> scheme, int of) =>
        from paper in scheme
        where paper.Property == "--paper"
        from ink in scheme
        where s_written.Contains(ink.Property) && Colour(paper.Value, of) is not null && Colour(ink.Value, of) is not null
        let contrast = Contrast(Colour(paper.Value, of)!.Value, Colour(ink.Value, of)!.Value)
        where contrast < Enough
        select DiagnosticCatalogue.FaintColour.At(ink.Range, Hex().Matches(ink.Value).ElementAt(Math.Min(of, Hex().Count(ink.Value) - 1)).Value, contrast.ToString("0.0", CultureInfo.InvariantCulture));

    private static int? Colour(string value, int of)
    {
        var colours = Hex().Matches(value);
        if (colours.Count == 0)
            return null;
        var digits = colours[Math.Min(of, colours.Count - 1)].Groups[1].Value;
        return int.Parse(digits.Length == 3 ? string.Concat(digits.Select(digit => $"{digit}{digit}")) : digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    /// <summary>From 1, for two equal colours, to 21.</summary>
    private static double Contrast(int one, int other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(int colour) => 0.2126 * Channel(colour >> 16) + 0.7152 * Channel(colour >> 8) + 0.0722 * Channel(colour);

    private static double Channel(int colour)
    {
        var share = (colour & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b")]
    private static partial Regex Hex();
}
