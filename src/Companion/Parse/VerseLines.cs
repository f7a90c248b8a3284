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
        var lines = ImmutableArray.CreateBuilder<Inline>(stanza.Length);
        var begins = true;
        foreach (var inline in stanza)
        {
            if (begins && IndentationBefore(inline.Range) is > 0 and var spaces)
                lines.Add(new Text(new string(NoBreakSpace, spaces), inline.Range with { Length = 0 }, Verbatim: true));
            begins = inline is SoftBreak or LineBreak;
            lines.Add(inline is SoftBreak ? new LineBreak(inline.Range) : inline);
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
