using System.Text;

namespace Companion.Render.Covers;

/// <summary>Which glyph a character has. Source: OpenType 1.9.1, “cmap”, format 4.</summary>
internal sealed class CharacterMap
{
    private const int Windows = 3;
    private const int Unicode = 1;

    private readonly FontTable _segments;
    private readonly int _count;

    /// <param name="cmap">The table of that name.</param>
    public CharacterMap(FontTable cmap)
    {
        for (var i = 0; i < cmap.Word(2); i++)
        {
            var record = 4 + 8 * i;
            if (cmap.Word(record) == Windows && cmap.Word(record + 2) == Unicode)
                _segments = cmap.From(cmap.Long(record + 4));
        }

        _count = _segments.Word(6) / 2;
    }

    /// <returns>0 when the font does not have the character.</returns>
    public int GlyphOf(Rune character)
    {
        var (ends, starts, deltas, offsets) = (14, 16 + 2 * _count, 16 + 4 * _count, 16 + 6 * _count);
        var (i, last) = (0, _count - 1); // the segments are in the order of their ends
        while (i < last)
        {
            var middle = (i + last) / 2;
            if (_segments.Word(ends + 2 * middle) < character.Value)
                i = middle + 1;
            else
                last = middle;
        }

        var start = _segments.Word(starts + 2 * i);
        if (start > character.Value || _segments.Word(ends + 2 * i) < character.Value)
            return 0;
        var (delta, offset) = (_segments.Word(deltas + 2 * i), _segments.Word(offsets + 2 * i));
        if (offset == 0)
            return (character.Value + delta) & 0xFFFF;
        var glyph = _segments.Word(offsets + 2 * i + offset + 2 * (character.Value - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
