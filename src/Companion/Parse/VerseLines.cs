using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse;

/// <summary>Makes lines of poetry of a paragraph.</summary>
internal static class VerseLines
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Each line end of the manuscript is one of the book, and spaces at the beginning of a line stay.</summary>
    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> stanza)
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

    private static int IndentationBefore(SourceRange range)
    {
        var start = range.Start;
        while (start > 0 && range.Source.Text[start - 1] == ' ')
            start--;
        return start == 0 || range.Source.Text[start - 1] is '\n' or '\r' ? range.Start - start : 0;
    }
}
