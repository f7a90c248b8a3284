using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>Looks whether words can be read whose colour a rule sets: on the ground that it sets too, or else on the pages of the site, light and dark ones.</summary>
internal static partial class RuleColours
{
    /// <returns>CMP409 for each rule that sets a colour and, too near to it, a ground.</returns>
    public static IEnumerable<Diagnostic> OnTheirOwnGround(SourceText sheet) =>
        from rule in StyleRule.In(sheet)
        let words = rule.Last("color")
        let ground = rule.Last("background", "background-color")
        where words is not null && ground is not null
        from finding in Faint(words, ground)
        select finding;

    private static IEnumerable<Diagnostic> Faint(StylesheetPart words, StylesheetPart ground) => ((bool[])[false, true])
        .Select(isDark => LiteralColour.On(isDark, words.Value) is { } ink && LiteralColour.On(isDark, ground.Value) is { } behind ? Contrast.Finding(words.Range, ink, behind.Colour, $"the ground {behind.Written}") : null)
        .OfType<Diagnostic>()
        .DistinctBy(finding => finding.Message);

    /// <param name="sheets">Those of the site that come before it, and the sheet itself.</param>
    /// <param name="sheet">The author's.</param>
    /// <returns>CMP409 for each colour that is too near to the paper. What stands on a ground of its own, as far as any sheet says, is passed over.</returns>
    public static IEnumerable<Diagnostic> OnThePages(IReadOnlyCollection<SourceText> sheets, SourceText sheet)
    {
        var paper = PageColours.Of(sheets);
        var grounds = sheets.SelectMany(StyleRule.In)
            .Where(rule => rule.Last("background", "background-color", "background-image") is { Value: not ("none" or "transparent" or "var(--paper)") })
            .SelectMany(rule => rule.Selectors)
            .Select(selector => Compounds(selector)[^1])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        if (grounds.Overlaps(["html", "body", ":root", "main", "*"]))
            return [];
        return
            from rule in StyleRule.In(sheet)
            where !rule.IsNested && !rule.IsFor("print") && rule.Last("background", "background-color", "background-image") is null
            let words = rule.Last("color")
            where words is not null && rule.Selectors.All(selector => IsText(selector) && !Compounds(selector).Any(grounds.Contains))
            from isDark in (bool[])[false, true]
            where IsSeen(rule, isDark)
            let ink = LiteralColour.On(isDark, words.Value)
            let ground = paper.On(isDark, "--paper")
            where ink is not null && ground is not null
            let finding = Contrast.Finding(words.Range, ink, ground.Colour, PageColours.Words(isDark))
            where finding is not null
            select finding;
    }

    /// <summary>Whether readers of light or of dark pages come to see a rule.</summary>
    private static bool IsSeen(StyleRule rule, bool isDark) =>
        !rule.IsFor(isDark ? "prefers-color-scheme: light" : "prefers-color-scheme: dark") && !rule.IsFor(isDark ? "prefers-color-scheme:light" : "prefers-color-scheme:dark")
        && rule.Selectors.All(selector => !selector.Contains("data-colours", StringComparison.Ordinal));

    /// <summary>Whether it is for words of the book, and not for what stands beside them.</summary>
    private static bool IsText(string selector) => !Decoration().IsMatch(selector);

    /// <summary>The selectors for one element each, the outermost first.</summary>
    private static string[] Compounds(string selector) => selector.Split([' ', '\t', '\r', '\n', '\f', '>', '+', '~'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } compounds ? compounds : [""];

    [GeneratedRegex("::(?!first-)|:(before|after)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decoration();
}
