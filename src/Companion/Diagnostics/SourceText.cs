namespace Companion.Diagnostics;

/// <summary>A file that an author wrote, as text, with its lines.</summary>
/// <param name="Path">From the book's folder, with forward slashes; for a template of the program, <c>templates/…</c>.</param>
/// <param name="Text">The whole file; a byte order mark is not part of it.</param>
public sealed record SourceText(string Path, string Text)
{
    private readonly Lazy<int[]> _lineStarts = new(() => FindLineStarts(Text));

    /// <summary>All of the file, or the place at its beginning if it is empty.</summary>
    public SourceRange Whole => new(this, 0, Text.Length);

    /// <summary>The place before the first character, for what is missing from a file.</summary>
    public SourceRange Beginning => new(this, 0, 0);

    /// <summary>Line and column of an offset, both from 1; the column counts UTF-16 units.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(_lineStarts.Value, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - _lineStarts.Value[line] + 1);
    }

    /// <summary>The offset of a line and column, both from 1; clamped to the file.</summary>
    public int OffsetOf(int line, int column)
    {
        var starts = _lineStarts.Value;
        return line > starts.Length ? Text.Length : Math.Min(starts[Math.Max(line, 1) - 1] + Math.Max(column, 1) - 1, Text.Length);
    }

    /// <summary>The text of a line, counted from 1, without its line end.</summary>
    public string LineAt(int line) => LineSpanAt(line).ToString();

    /// <summary>The text of a line, counted from 1, without its line end and without a copy.</summary>
    public ReadOnlySpan<char> LineSpanAt(int line)
    {
        var starts = _lineStarts.Value;
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>A line, counted from 1, without its line end.</summary>
    /// <returns>Null when there is no such line.</returns>
    public SourceRange? Line(int line) =>
        line < 1 || line > _lineStarts.Value.Length ? null : new SourceRange(this, _lineStarts.Value[line - 1], LineSpanAt(line).Length);

    public bool Equals(SourceText? other) => other is not null && Path == other.Path && Text == other.Text;

    public override int GetHashCode() => HashCode.Combine(Path, Text.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
