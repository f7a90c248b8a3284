using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Load.Stylesheets;

/// <summary>A rule for elements: selectors, and what is declared for them.</summary>
/// <param name="Inside">The words before each block, the outermost first; the rule's own selectors are the last.</param>
/// <param name="Declarations">In their order; may be empty.</param>
internal sealed record StyleRule(ImmutableArray<string> Inside, ImmutableArray<StylesheetPart> Declarations)
{
    /// <summary>The rule's selectors, as they are written; at least one.</summary>
    public IEnumerable<string> Selectors => Inside[^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it stands in a condition with these words, like <c>print</c>.</summary>
    public bool IsFor(string words) => Inside.Any(condition => condition.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && condition.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it stands in another rule, whose elements are its own.</summary>
    public bool IsNested => Inside.Count(words => !words.StartsWith('@')) > 1;

    /// <summary>Every rule of a sheet, in its order; pieces of animations and typefaces are none.</summary>
    public static IEnumerable<StyleRule> In(SourceText sheet)
    {
        var declarations = ImmutableArray.CreateBuilder<StylesheetPart>();
        foreach (var part in StylesheetScanner.Read(sheet))
        {
            if (declarations.Count > 0 && (part.OpensBlock || !part.Inside.SequenceEqual(declarations[0].Inside)))
                yield return new StyleRule(declarations[0].Inside, declarations.DrainToImmutable());
            if (part.Property.Length > 0 && part.Inside is [.., var words] && !words.StartsWith('@') && !part.Inside.Any(outer => outer.Contains("keyframes", StringComparison.OrdinalIgnoreCase)))
                declarations.Add(part);
        }

        if (declarations.Count > 0)
            yield return new StyleRule(declarations[0].Inside, declarations.DrainToImmutable());
    }

    /// <summary>The declaration that counts of those of a property, or of several that say the same.</summary>
    /// <returns>Null when there is none.</returns>
    public StylesheetPart? Last(params ReadOnlySpan<string> properties)
    {
        foreach (var declaration in Declarations.Reverse())
        {
            if (properties.Contains(declaration.Property))
                return declaration;
        }

        return null;
    }
}
