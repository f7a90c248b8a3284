using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Parse;

/// <summary>Puts what an author says is told from a place on around what tells it.</summary>
internal static class Reveals
{
    private static readonly Safe s_safe = new();

    /// <returns>The blocks themselves where nothing is said.</returns>
    public static ImmutableArray<Block> Around(Reveal? reveal, ImmutableArray<Block> content, SourceRange range) =>
        reveal is null ? content : [new RevealedBlocks(reveal with { Otherwise = [] }, content, OtherwiseOf(reveal), range)];

    /// <returns>The line itself where nothing is said, and where it is empty.</returns>
    public static ImmutableArray<Inline> Around(Reveal? reveal, ImmutableArray<Inline> line, SourceRange range) =>
        reveal is null || line.IsEmpty ? line : [new Phrase(PhraseKind.Span, line, Attributes.None with { Reveal = reveal }, range)];

    /// <summary>The words of a line that are safe for everyone: places are named after them.</summary>
    public static string SafeWords(ImmutableArray<Inline> line) => PlainText.Of(s_safe.RewriteAll(line));

    /// <summary>Says that words cannot be told in part where they become a value.</summary>
    /// <remarks>Reports CMP703.</remarks>
    public static void RefuseIn(ImmutableArray<Inline> line, List<Diagnostic> findings)
    {
        foreach (var inline in ProseWalk.Line(line).Where(inline => Attributes.Of(inline).Reveal is not null))
            findings.Add(DiagnosticCatalogue.MisplacedReveal.At(inline.Range, inline.Range.Text));
    }

    /// <summary>The words for others as a paragraph.</summary>
    public static ImmutableArray<Block> OtherwiseOf(Reveal reveal) =>
        reveal.Otherwise.IsEmpty ? [] : [new Paragraph(reveal.Otherwise, reveal.Range)];

    private sealed class Safe : ProseRewriter
    {
        protected override Inline? Rewrite(Inline inline) => Attributes.Of(inline).Reveal is null ? RewriteParts(inline) : null;
    }
}
