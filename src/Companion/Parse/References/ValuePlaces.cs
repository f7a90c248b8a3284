using Companion.Diagnostics;
using Companion.Load.Yaml;

namespace Companion.Parse.References;

/// <summary>Finds in the file what has been read as a value. Where the file says it in other characters, the whole value is the place.</summary>
internal sealed class ValuePlaces
{
    private readonly SourceRange _range;
    private readonly List<(int InValue, int Length, int InFile)> _lines = [];
    private readonly int[]? _characters;

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
                _characters = ScalarPlaces.Of(new YamlScalar(value, WithQuotationMarks(range)));
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

    /// <summary>The escapes of JSON are those of a YAML string, which has its marks with it.</summary>
    private static SourceRange WithQuotationMarks(SourceRange range)
    {
        var text = range.Source.Text;
        return range.Start > 0 && text[range.Start - 1] == '"' && range.End < text.Length && text[range.End] == '"' ? range with { Start = range.Start - 1, Length = range.Length + 2 } : range;
    }

    private int? InFile(int offset)
    {
        if (_characters is not null)
            return _characters[Math.Min(offset, _characters.Length - 1)];
        var (first, behind) = (0, _lines.Count);
        while (first < behind)
        {
            var middle = (first + behind) / 2;
            (first, behind) = _lines[middle].InValue <= offset ? (middle + 1, behind) : (first, middle);
        }

        return first == 0 ? null : _lines[first - 1].InFile + Math.Min(offset - _lines[first - 1].InValue, _lines[first - 1].Length);
    }
}
