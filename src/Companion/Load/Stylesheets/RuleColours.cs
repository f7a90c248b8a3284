using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>Looks whether words can be read whose colour a rule sets: on the ground that it sets too, or else on the pages of the site, of every scheme.</summary>
internal static partial class RuleColours
{
    /// <summary>What has the ground of pages as a whole.</summary>
    private static readonly ImmutableArray<string> s_whole = ["html", "body", ":root", "main", "*", ""];

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
    /// <returns>CMP409 for each colour that is too near to the paper of some pages, the first in the order of schemes. What stands on a ground of its own, as far as any sheet says, is passed over.</returns>
    public static IEnumerable<Diagnostic> OnThePages(IReadOnlyCollection<SourceText> sheets, SourceText sheet)
    {
        var colours = PageColours.Of(sheets);
        ImmutableArray<StyleRule> rules = [.. sheets.SelectMany(StyleRule.In)];
        var grounds = Last(rules.Where(rule => Ground(rule) is { Value: not ("none" or "transparent" or "var(--paper)") }).SelectMany(rule => rule.Selectors));
        var pages = PageScheme.All
            .Where(scheme => !grounds.Any(ground => s_whole.Contains(scheme.Whatever(ground).ToLowerInvariant())))
            .Select(scheme => (Scheme: scheme, Paper: colours.On(scheme, "--paper"), Others: SetApart(rules, scheme)))
            .ToImmutableArray();
        return
            from rule in StyleRule.In(sheet)
            where !rule.IsNested && Ground(rule) is null
            let words = rule.Last("color")
            where words is not null && rule.Selectors.All(selector => IsText(selector) && !Compounds(selector).Any(grounds.Contains))
            let finding = pages
                .Where(page => page.Paper is not null && IsSeen(rule, page.Scheme, page.Others))
                .Select(page => LiteralColour.On(page.Scheme.IsDark, words.Value) is { } ink ? Contrast.Finding(words.Range, ink, page.Paper!.Colour, page.Scheme.Pages) : null)
                .FirstOrDefault(finding => finding is not null)
            where finding is not null
            select finding;
    }

    private static StylesheetPart? Ground(StyleRule rule) => rule.Last("background", "background-color", "background-image");

    /// <summary>Whether readers of some pages come to see the colour that a rule sets, on one element at least.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="scheme">Of the pages.</param>
    /// <param name="others">The elements that have other colours there.</param>
    private static bool IsSeen(StyleRule rule, PageScheme scheme, FrozenSet<string> others) =>
        scheme.Shows(rule) && rule.Selectors.Any(selector => scheme.Has(selector) && (PageScheme.IsOfSome(selector) || !others.Contains(Compounds(selector)[^1])));

    /// <summary>The elements, as far as any sheet says, that have colours of their own on the pages of a scheme which is chosen.</summary>
    private static FrozenSet<string> SetApart(ImmutableArray<StyleRule> rules, PageScheme scheme) => !scheme.IsOnlyChosen ? [] : Last(rules
        .Where(rule => rule.Last("color") is not null && scheme.IsNamed(rule))
        .SelectMany(rule => rule.Inside)
        .SelectMany(words => words.Split(',')));

    /// <summary>The innermost element of each selector.</summary>
    private static FrozenSet<string> Last(IEnumerable<string> selectors) => selectors.Select(selector => Compounds(selector)[^1]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is for words of the book, and not for what stands beside them.</summary>
    private static bool IsText(string selector) => !Decoration().IsMatch(selector);

    /// <summary>The selectors for one element each, the outermost first.</summary>
    private static string[] Compounds(string selector) => selector.Split([' ', '\t', '\r', '\n', '\f', '>', '+', '~'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } compounds ? compounds : [""];

    [GeneratedRegex("::(?!first-)|:(before|after)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decoration();
}
