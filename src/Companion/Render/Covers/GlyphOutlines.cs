using System.Collections.Immutable;

namespace Companion.Render.Covers;

/// <summary>The forms of a font's glyphs. Source: OpenType 1.9.1, “glyf” and “loca”.</summary>
internal sealed class GlyphOutlines(FontTable glyphs, FontTable locations, bool locationsAreLong)
{
    private const int OnCurve = 1, ShortX = 2, ShortY = 4, Repeated = 8, SameX = 16, SameY = 32;
    private const int ArgumentsAreWords = 1, HasScale = 8, MoreParts = 32, HasTwoScales = 64, HasMatrix = 128;

    private readonly FontTable _glyphs = glyphs;
    private readonly FontTable _locations = locations;
    private readonly bool _locationsAreLong = locationsAreLong;

    public Outline Of(int glyph)
    {
        var contours = ImmutableArray.CreateBuilder<ImmutableArray<OutlinePoint>>();
        Add(glyph, 0, 0, contours);
        return new Outline(contours.ToImmutable());
    }

    private void Add(int glyph, int x, int y, ImmutableArray<ImmutableArray<OutlinePoint>>.Builder contours)
    {
        var (start, end) = (Location(glyph), Location(glyph + 1));
        if (start == end)
            return; // a space
        var description = _glyphs.From(start);
        if (description.Signed(0) < 0)
            AddParts(description, x, y, contours);
        else
            AddSimple(description, x, y, contours);
    }

    private int Location(int glyph) => _locationsAreLong ? _locations.Long(4 * glyph) : 2 * _locations.Word(2 * glyph);

    /// <summary>A letter and its accent, each a glyph of its own, which is moved and never turned.</summary>
    private void AddParts(FontTable description, int x, int y, ImmutableArray<ImmutableArray<OutlinePoint>>.Builder contours)
    {
        for (var (at, flags) = (10, MoreParts); (flags & MoreParts) != 0;)
        {
            flags = description.Word(at);
            var glyph = description.Word(at + 2);
            var isLong = (flags & ArgumentsAreWords) != 0;
            var (dx, dy) = isLong ? (description.Signed(at + 4), description.Signed(at + 6)) : ((sbyte)description.Byte(at + 4), (sbyte)description.Byte(at + 5));
            at += isLong ? 8 : 6;
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
            Add(glyph, x + dx, y + dy, contours);
        }
    }

    private static void AddSimple(FontTable description, int x, int y, ImmutableArray<ImmutableArray<OutlinePoint>>.Builder contours)
    {
        var contourCount = description.Signed(0);
        var pointCount = description.Word(10 + 2 * (contourCount - 1)) + 1;
        var at = 10 + 2 * contourCount + 2 + description.Word(10 + 2 * contourCount);
        var flags = Flags(description, pointCount, ref at);
        var xs = Coordinates(description, flags, ShortX, SameX, ref at);
        var ys = Coordinates(description, flags, ShortY, SameY, ref at);
        var first = 0;
        for (var i = 0; i < contourCount; i++)
        {
            var last = description.Word(10 + 2 * i);
            contours.Add([.. Enumerable.Range(first, last - first + 1).Select(point => new OutlinePoint(x + xs[point], y + ys[point], (flags[point] & OnCurve) != 0))]);
            first = last + 1;
        }
    }

    private static int[] Flags(FontTable description, int count, ref int at)
    {
        var flags = new int[count];
        for (var i = 0; i < count; i++)
        {
            flags[i] = description.Byte(at++);
            if ((flags[i] & Repeated) == 0)
                continue;
            for (var times = description.Byte(at++); times > 0; times--)
                flags[++i] = flags[i - 1];
        }

        return flags;
    }

    /// <summary>Each is written as the way from the one before.</summary>
    private static int[] Coordinates(FontTable description, int[] flags, int isShort, int isSame, ref int at)
    {
        var coordinates = new int[flags.Length];
        var here = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
                here += (flags[i] & isSame) != 0 ? description.Byte(at++) : -description.Byte(at++);
            else if ((flags[i] & isSame) == 0)
                (here, at) = (here + description.Signed(at), at + 2);
            coordinates[i] = here;
        }

        return coordinates;
    }
}
