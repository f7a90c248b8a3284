using Companion.Diagnostics;

namespace Companion.Parse.References;

/// <summary>Finds in the file what has been read as a value. Where the file says it in other characters, the whole value is the place.</summary>
internal sealed class ValuePlaces
{
    private readonly SourceRange _range;
    private readonly List<(int InValue, int Length, int InFile)> _lines = [];

    /// <param name="value">As the file means it.</param>
    /// <param name="range">Where it stands.</param>
    public ValuePlaces(string value, SourceRange range)
    {
        _range = range;
        var written = range.Source.Text.AsSpan(range.Start, range.Length);
        var (from, start) = (0, 0);
        while (start <= value.Length)
        {
            var end = value.IndexOf('\n', start);
            var line = value.AsSpan(start..(end < 0 ? value.Length : end)).TrimEnd('\r');
            var found = written[from..].IndexOf(line);
            if (found < 0)
            {
                _lines.Clear();
                return;
            }

            _lines.Add((start, line.Length, range.Start + from + found));
            from += found + line.Length;
            if (end < 0)
                return;
            start = end + 1;
        }
    }

    /// <summary>The stretch of the file that a stretch of the value comes from.</summary>
    public SourceRange Of(int start, int length)
    {
        var (from, to) = (InFile(start), InFile(start + length));
        return from is null || to is null || to < from ? _range : new SourceRange(_range.Source, from.Value, to.Value - from.Value);
    }

    private int? InFile(int offset)
    {
        var index = _lines.FindLastIndex(line => line.InValue <= offset);
        return index < 0 ? null : _lines[index].InFile + Math.Min(offset - _lines[index].InValue, _lines[index].Length);
    }
}
