using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>
/// Looks for what EPUBCheck refuses in a stylesheet, and for what it passes although the engines of older reading systems throw away the whole
/// sheet, or the book, for it. Source: EPUB 3.3, #sec-css-req; CSS 2.1; the Readium project's notes on CSS for older engines.
/// </summary>
internal static partial class EpubStylesheet
{
    private static readonly ImmutableArray<string> s_newFunctions =
        ["var", "env", "min", "max", "clamp", "calc", "color-mix", "light-dark", "oklch", "oklab", "lab", "lch", "hwb", "image-set", "attr"];

    private static readonly ImmutableArray<string> s_newSelectors = [":is(", ":where(", ":has(", ":not(:", "::part(", ":focus-visible", ":dir("];

    /// <returns>CMP407 for what may cost a reader the sheet, CMP408 for what no EPUB can have.</returns>
    public static IEnumerable<Diagnostic> Check(SourceText sheet) => StylesheetScanner.Read(sheet).SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(StylesheetPart part)
    {
        if (Forbidden(part) is { } forbidden)
            return [DiagnosticCatalogue.ForbiddenCss.At(part.Range, forbidden)];
        return !part.IsConditional && TooNew(part) is { } news ? [DiagnosticCatalogue.NewCss.At(part.Range, news)] : [];
    }

    private static string? Forbidden(StylesheetPart part)
    {
        if (part.Property is "direction" or "unicode-bidi")
            return $"the property ‘{part.Property}’";
        if (part.OpensBlock && part.IsInRule)
            return "rules inside of rules";
        return part.OpensBlock && CaseFlag().IsMatch(part.Text) ? "a selector that ignores capitals" : null;
    }

    private static string? TooNew(StylesheetPart part)
    {
        if (part.OpensBlock)
            return Block(part.Text);
        if (part.Property.StartsWith("--", StringComparison.Ordinal))
            return "a property of one’s own";
        if (part.Property is "inset" or "gap" || LogicalProperty().IsMatch(part.Property))
            return $"the property ‘{part.Property}’";
        if (part.Property == "display" && DisplayOfToday().IsMatch(part.Value))
            return $"‘display: {part.Value}’";
        return Function().Matches(part.Value).Select(match => match.Groups[1].Value.ToLowerInvariant()).FirstOrDefault(s_newFunctions.Contains) is { } function
            ? $"‘{function}(…)’"
            : null;
    }

    private static string? Block(string words)
    {
        if (words.StartsWith("@media", StringComparison.OrdinalIgnoreCase))
            return MediaType().IsMatch(words) && !words.Contains('<', StringComparison.Ordinal) && !words.Contains('>', StringComparison.Ordinal) ? null : "‘@media’ without a type of media";
        if (words.StartsWith("@layer", StringComparison.OrdinalIgnoreCase) || words.StartsWith("@container", StringComparison.OrdinalIgnoreCase))
            return $"‘{words.Split(' ')[0]}’";
        return s_newSelectors.FirstOrDefault(selector => words.Contains(selector, StringComparison.OrdinalIgnoreCase)) is { } found ? $"the selector ‘{found.TrimEnd('(')}’" : null;
    }

    [GeneratedRegex(@"\[[^\]]*\s[iIsS]\s*\]")]
    private static partial Regex CaseFlag();

    [GeneratedRegex("^(margin|padding|border|inset)-(inline|block)|^(inline|block)-size$|^(min|max)-(inline|block)-size$|^border-(start|end)-")]
    private static partial Regex LogicalProperty();

    [GeneratedRegex("flex|grid|flow-root|contents", RegexOptions.IgnoreCase)]
    private static partial Regex DisplayOfToday();

    [GeneratedRegex("([a-zA-Z-]+)\\(")]
    private static partial Regex Function();

    [GeneratedRegex(@"^@media\s+((not|only)\s+)?[a-z]+\b", RegexOptions.IgnoreCase)]
    private static partial Regex MediaType();
}
