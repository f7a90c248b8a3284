using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>
/// Looks for what an EPUB's stylesheet sets for all text, although reading systems leave it to readers: their dark pages, their typeface, their size.
/// Source: Kindle Publishing Guidelines, “Body text must use defaults”.
/// </summary>
internal static partial class ReadersChoice
{
    private static readonly ImmutableArray<string> s_elements = ["html", "body", ":root", "p", "*", "div", "section", "span"];

    private static readonly ImmutableArray<string> s_open = ["inherit", "initial", "unset", "revert", "currentcolor", "transparent", "none", "canvas", "canvastext"];

    /// <returns>CMP412 for each declaration.</returns>
    public static IEnumerable<Diagnostic> Check(SourceText sheet) =>
        from rule in StyleRule.In(sheet)
        where rule.Selectors.Any(IsAllText)
        from declaration in rule.Declarations
        let what = Taken(declaration, rule)
        where what is not null
        select DiagnosticCatalogue.ForcedText.At(declaration.Range, $"{declaration.Property}: {declaration.Value}", what);

    /// <summary>Whether it is for the text as a whole, and not for something in it.</summary>
    private static bool IsAllText(string selector) => selector.Split([' ', '\t', '\r', '\n', '\f', '>', '+', '~'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } elements
        && elements.All(element => s_elements.Contains(OfLanguage().Replace(element, "").ToLowerInvariant()));

    private static string? Taken(StylesheetPart declaration, StyleRule rule)
    {
        var value = declaration.Value.Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
        if (s_open.Contains(value))
            return null;
        return declaration.Property switch
        {
            "color" or "background" or "background-color" or "background-image" => rule.IsFor("prefers-color-scheme") ? null : "the colours of their pages, dark ones too",
            "font-family" or "font" => "their typeface",
            "font-size" when FixedLength().IsMatch(value) => "the size of the text",
            _ => null,
        };
    }

    /// <summary>A book is in one language as a whole.</summary>
    [GeneratedRegex(@":lang\([^)]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfLanguage();

    [GeneratedRegex(@"^[0-9.]+\s*(px|pt|pc|cm|mm|in|q|vw|vh)$", RegexOptions.CultureInvariant)]
    private static partial Regex FixedLength();
}
