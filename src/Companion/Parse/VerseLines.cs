using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse;

/// <summary>Makes lines of poetry of a paragraph.</summary>
/// <param name="starts">Offsets where lines begin inside the blocks around the poem, in order.</param>
internal sealed class VerseLines(List<int> starts)
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Each line end of the manuscript is one of the book, and spaces at the beginning of a line stay.</summary>
    public ImmutableArray<Inline> Of(ImmutableArray<Inline> stanza)
    {
        var begins = true;
        return Lines(stanza, ref begins);
    }

    private ImmutableArray<Inline> Lines(ImmutableArray<Inline> words, ref bool begins)
    {
        var lines = ImmutableArray.CreateBuilder<Inline>(words.Length);
        foreach (var inline in words)
        {
            if (begins && IndentationBefore(inline.Range) is > 0 and var spaces)
                lines.Add(new Text(new string(NoBreakSpace, spaces), inline.Range with { Length = 0 }, Verbatim: true));
            begins = inline is SoftBreak or LineBreak;
            lines.Add(inline switch
            {
                SoftBreak => new LineBreak(inline.Range),
                Phrase phrase => phrase with { Content = Lines(phrase.Content, ref begins) },
                Link link => link with { Content = Lines(link.Content, ref begins) },
                _ => inline,
            });
        }

        return lines.ToImmutable();
    }

    private int IndentationBefore(SourceRange range)
    {
        var nearest = starts.BinarySearch(range.Start);
        var start = nearest >= 0 ? range.Start : ~nearest > 0 ? starts[~nearest - 1] : range.Start;
        return range.Source.Text.AsSpan(start, range.Start - start).ContainsAnyExcept(' ') ? 0 : range.Start - start;
    }
}
