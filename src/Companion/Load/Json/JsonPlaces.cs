using System.Text;
using Companion.Diagnostics;

namespace Companion.Load.Json;

/// <summary>Turns offsets into the bytes of a file into offsets into its text. It is quick as long as it is asked in the order of the file.</summary>
/// <param name="source">The file.</param>
/// <param name="bytes">Its text in UTF-8, from <paramref name="first"/> on.</param>
/// <param name="first">The offset of the first unit that is in <paramref name="bytes"/>.</param>
internal sealed class JsonPlaces(SourceText source, byte[] bytes, int first)
{
    private int _byte;
    private int _unit;

    /// <summary>The stretch of the text that some bytes stand for.</summary>
    public SourceRange Of(long start, int length)
    {
        var from = UnitAt((int)start);
        return new SourceRange(source, first + from, UnitAt((int)start + length) - from);
    }

    /// <summary>The place that a line and a byte in it name, both from 0.</summary>
    public SourceRange OfLine(long line, long column)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var end = bytes.AsSpan(start).IndexOf((byte)'\n');
            if (end < 0)
                break;
            start += end + 1;
        }

        return Of(Math.Min(start + column, bytes.Length), 0);
    }

    private int UnitAt(int offset)
    {
        if (offset < _byte)
            (_byte, _unit) = (0, 0);
        _unit += Encoding.UTF8.GetCharCount(bytes.AsSpan(_byte, offset - _byte));
        _byte = offset;
        return _unit;
    }
}
