using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>Looks whether what the site writes can be read on its ground, in each of the colour schemes that a stylesheet of the author's sets.</summary>
internal static class SiteColours
{
    /// <summary>The properties that words have their colours from.</summary>
    internal static readonly ImmutableArray<string> Written = ["--ink", "--quiet", "--accent", "--visited"];

    /// <returns>CMP409 for each colour that is too near to the ground.</returns>
    public static IEnumerable<Diagnostic> Check(SourceText sheet)
    {
        var schemes = StylesheetScanner.Read(sheet).Where(part => part.Property.StartsWith("--", StringComparison.Ordinal)).GroupBy(part => string.Join(' ', part.Inside));
        return schemes.SelectMany(scheme => Check([.. scheme])).DistinctBy(finding => (finding.Range, finding.Message));
    }

    private static IEnumerable<Diagnostic> Check(List<StylesheetPart> scheme) =>
        from paper in Last(scheme, "--paper")
        from property in Written
        from ink in Last(scheme, property)
        from isDark in (bool[])[false, true]
        let ground = LiteralColour.OfScheme(isDark, paper.Value)
        let words = LiteralColour.OfScheme(isDark, ink.Value)
        where ground is not null && words is not null
        let finding = Contrast.Finding(ink.Range, words, ground.Colour, "this ground")
        where finding is not null
        select finding;

    /// <summary>The declaration that counts of several.</summary>
    private static IEnumerable<StylesheetPart> Last(List<StylesheetPart> scheme, string property) => scheme.Where(part => part.Property == property).TakeLast(1);
}
