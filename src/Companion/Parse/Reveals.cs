using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Parse;

/// <summary>Puts what an author says is told from a place on around what tells it.</summary>
internal static class Reveals
{
    /// <returns>The blocks themselves where nothing is said.</returns>
    public static ImmutableArray<Block> Around(Reveal? reveal, ImmutableArray<Block> content, SourceRange range) =>
        reveal is null ? content : [new RevealedBlocks(reveal with { Otherwise = [] }, content, OtherwiseOf(reveal), range)];

    /// <returns>The line itself where nothing is said, and where it is empty.</returns>
    public static ImmutableArray<Inline> Around(Reveal? reveal, ImmutableArray<Inline> line, SourceRange range) =>
        reveal is null || line.IsEmpty ? line : [new Phrase(PhraseKind.Span, line, Attributes.None with { Reveal = reveal }, range)];

    /// <summary>The words for others as a paragraph.</summary>
    public static ImmutableArray<Block> OtherwiseOf(Reveal reveal) =>
        reveal.Otherwise.IsEmpty ? [] : [new Paragraph(reveal.Otherwise, reveal.Range)];
}
