using System.Collections.Frozen;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>The colours of the site's pages as all its sheets together set them: the last that sets one counts.</summary>
internal sealed class PageColours
{
    private const string Paper = "--paper";

    private readonly FrozenDictionary<(bool IsDark, string Property), StylesheetPart> _colours;

    private PageColours(Dictionary<(bool, string), StylesheetPart> colours) => _colours = colours.ToFrozenDictionary();

    /// <param name="sheets">In the order in which a page has them.</param>
    public static PageColours Of(IEnumerable<SourceText> sheets)
    {
        var colours = new Dictionary<(bool, string), StylesheetPart>();
        foreach (var rule in sheets.SelectMany(StyleRule.In).Where(rule => rule.Selectors.Contains(":root") && !rule.IsFor("print")))
        {
            foreach (var part in rule.Declarations.Where(part => part.Property == Paper || SiteColours.Written.Contains(part.Property)))
            {
                if (!rule.IsFor("dark"))
                    colours[(false, part.Property)] = part;
                if (!rule.IsFor("light"))
                    colours[(true, part.Property)] = part;
            }
        }

        return new PageColours(colours);
    }

    /// <summary>The pages in words.</summary>
    public static string Words(bool isDark) => isDark ? "dark pages" : "light pages";

    /// <returns>Null when nobody can know it.</returns>
    public LiteralColour? On(bool isDark, string property) => _colours.TryGetValue((isDark, property), out var part) ? LiteralColour.OfScheme(isDark, part.Value) : null;

    /// <param name="own">The author's sheets; in the others nobody can change anything.</param>
    /// <returns>CMP409 for each colour that is too near to the paper which another rule, or another sheet, sets.</returns>
    public IEnumerable<Diagnostic> Check(IReadOnlyCollection<SourceText> own) =>
        ((bool[])[false, true]).SelectMany(isDark => Check(isDark, own).DistinctBy(finding => finding.Range)); // of several colours on a paper that does not suit them, the first

    private IEnumerable<Diagnostic> Check(bool isDark, IReadOnlyCollection<SourceText> own) =>
        from property in SiteColours.Written
        let paper = _colours.GetValueOrDefault((isDark, Paper))
        let ink = _colours.GetValueOrDefault((isDark, property))
        where paper is not null && ink is not null && (ink.Range.Source != paper.Range.Source || !ink.Inside.SequenceEqual(paper.Inside))
        let place = own.Contains(ink.Range.Source) ? ink : paper
        where own.Contains(place.Range.Source)
        let words = On(isDark, property)
        let ground = On(isDark, Paper)
        where words is not null && ground is not null
        let finding = Contrast.Finding(place.Range, words, ground.Colour, Words(isDark))
        where finding is not null
        select finding;
}
