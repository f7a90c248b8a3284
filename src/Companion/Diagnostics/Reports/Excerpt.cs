using System.Text;

namespace Companion.Diagnostics.Reports;

/// <summary>The line on which a finding begins, as a terminal can show it.</summary>
/// <param name="Line">Tabs are spaces, control characters their pictures; a long line is cut, with <c>…</c> where something is missing.</param>
/// <param name="Indent">How many cells stand before the first caret.</param>
/// <param name="Carets">At least one: under each cell of the range, to the end of the line if the range goes on after it.</param>
internal sealed record Excerpt(string Line, int Indent, string Carets)
{
    private const int TabStop = 4;

    /// <summary>What a range is on; null if the line is blank, so that there is nothing to show.</summary>
    /// <param name="window">How many cells may be shown, from 8; the beginning of the range is always among them.</param>
    public static Excerpt? Of(SourceRange range, int window)
    {
        var place = range.Source.PositionOf(range.Start);
        var line = range.Source.LineSpanAt(place.Line);
        if (line.IsWhiteSpace())
            return null;
        var start = Math.Min(place.Column - 1, line.Length);
        var end = Math.Min(start + range.Length, line.Length);
        var glyphs = Glyphs(line, Math.Max(0, start - window), Math.Min(line.Length, start + window));
        var (first, last) = Window(glyphs, start, window);
        var cutBefore = first < glyphs.Count && glyphs[first].Start > 0;
        var cutAfter = last < glyphs.Count || (glyphs.Count > 0 && glyphs[^1].End < line.Length);
        return Draw(glyphs[first..last], cutBefore, cutAfter, start, end);
    }

    /// <summary>One character as it is shown, and where it is in its line.</summary>
    private readonly record struct Glyph(int Start, int End, string Shown, int Width);

    /// <summary>A stretch of a line; what lies further away than a window is never looked at.</summary>
    private static List<Glyph> Glyphs(ReadOnlySpan<char> line, int from, int to)
    {
        if (from > 0 && char.IsLowSurrogate(line[from]))
            from--;
        var glyphs = new List<Glyph>(to - from);
        var cells = 0;
        while (from < to)
        {
            Rune.DecodeFromUtf16(line[from..], out var character, out var units);
            var glyph = GlyphOf(character, from, units, cells);
            glyphs.Add(glyph);
            cells += glyph.Width;
            from += units;
        }

        return glyphs;
    }

    private static Glyph GlyphOf(Rune character, int start, int units, int cells)
    {
        if (character.Value == '\t')
        {
            var spaces = TabStop - (cells % TabStop);
            return new Glyph(start, start + units, new string(' ', spaces), spaces);
        }

        var shown = TerminalCells.Visible(character);
        return new Glyph(start, start + units, shown.ToString(), TerminalCells.WidthOf(shown));
    }

    /// <summary>The glyphs to show: all, or as many as fit with a third of the window before the range.</summary>
    private static (int First, int Last) Window(List<Glyph> glyphs, int start, int window)
    {
        var caret = glyphs.FindIndex(glyph => glyph.End > start);
        caret = caret < 0 ? glyphs.Count : caret;
        var first = Back(glyphs, caret, window / 3);
        var (last, left) = (first, window);
        while (last < glyphs.Count && glyphs[last].Width <= left)
            left -= glyphs[last++].Width;
        return (last == glyphs.Count ? Back(glyphs, first, left) : first, last);
    }

    /// <summary>Goes back as far as the cells suffice, and never stops between a letter and its marks.</summary>
    private static int Back(List<Glyph> glyphs, int from, int cells)
    {
        var index = from;
        while (index > 0 && glyphs[index - 1].Width <= cells)
            cells -= glyphs[--index].Width;
        while (index < from && glyphs[index] is { Width: 0, Start: > 0 })
            index++;
        return index;
    }

    private static Excerpt Draw(List<Glyph> glyphs, bool cutBefore, bool cutAfter, int start, int end)
    {
        var line = new StringBuilder(cutBefore ? "…" : "");
        var (indent, carets) = (cutBefore ? 1 : 0, 0);
        foreach (var glyph in glyphs)
        {
            line.Append(glyph.Shown);
            if (glyph.End <= start)
                indent += glyph.Width;
            else if (glyph.Start < end || glyph.Start <= start)
                carets += glyph.Width;
        }

        return new Excerpt(line.Append(cutAfter ? "…" : "").ToString(), indent, new string('^', Math.Max(carets, 1)));
    }
}
