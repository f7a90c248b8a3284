using System.Collections.Frozen;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>The colours of the site's pages as all its sheets together set them: of rules that weigh the same, the last that sets one counts.</summary>
internal sealed class PageColours
{
    private const string Paper = "--paper";

    private const int Heaviest = 2;

    private readonly FrozenDictionary<(PageScheme Scheme, string Property), StylesheetPart> _colours;

    private PageColours(IEnumerable<KeyValuePair<(PageScheme, string), StylesheetPart>> colours) => _colours = colours.ToFrozenDictionary();

    /// <param name="sheets">In the order in which a page has them.</param>
    public static PageColours Of(IEnumerable<SourceText> sheets)
    {
        var colours = new Dictionary<(PageScheme, string), (int Weight, StylesheetPart Part)>();
        var counting =
            from rule in sheets.SelectMany(StyleRule.In)
            from scheme in PageScheme.All
            let weight = Weight(rule, scheme)
            where weight > 0
            from part in rule.Declarations
            where part.Property == Paper || SiteColours.Written.Contains(part.Property)
            select (Place: (scheme, part.Property), Weight: part.IsImportant ? weight + Heaviest : weight, Part: part);
        foreach (var (place, weight, part) in counting)
        {
            if (weight >= colours.GetValueOrDefault(place).Weight)
                colours[place] = (weight, part);
        }

        return new PageColours(colours.Select(colour => KeyValuePair.Create(colour.Key, colour.Value.Part)));
    }

    /// <returns>Null when nobody can know it.</returns>
    public LiteralColour? On(PageScheme scheme, string property) => _colours.TryGetValue((scheme, property), out var part) ? LiteralColour.OfScheme(scheme.IsDark, part.Value) : null;

    /// <param name="own">The author's sheets; in the others nobody can change anything.</param>
    /// <returns>CMP409 for each colour that is too near to the paper which another rule, or another sheet, sets.</returns>
    public IEnumerable<Diagnostic> Check(IReadOnlyCollection<SourceText> own) =>
        PageScheme.All.SelectMany(scheme => Check(scheme, own)).DistinctBy(finding => finding.Range); // of several colours on a paper that does not suit them, the first

    private IEnumerable<Diagnostic> Check(PageScheme scheme, IReadOnlyCollection<SourceText> own) =>
        from property in SiteColours.Written
        let paper = _colours.GetValueOrDefault((scheme, Paper))
        let ink = _colours.GetValueOrDefault((scheme, property))
        where paper is not null && ink is not null && (ink.Range.Source != paper.Range.Source || !ink.Inside.SequenceEqual(paper.Inside))
        let place = own.Contains(ink.Range.Source) ? ink : paper
        where own.Contains(place.Range.Source)
        let words = On(scheme, property)
        let ground = On(scheme, Paper)
        where words is not null && ground is not null
        let finding = Contrast.Finding(place.Range, words, ground.Colour, scheme.Pages)
        where finding is not null
        select finding;

    /// <summary>How much counts what a rule sets for pages as a whole: more if it is for those of one scheme. Source: Selectors Level 4, section 17.</summary>
    /// <returns>0 if it sets nothing for these pages.</returns>
    private static int Weight(StyleRule rule, PageScheme scheme) => !scheme.Shows(rule) ? 0 : rule.Selectors
        .Where(selector => scheme.Whatever(selector).Trim() == ":root")
        .Select(selector => PageScheme.IsOfSome(selector) ? Heaviest : 1)
        .DefaultIfEmpty(0)
        .Max();
}
