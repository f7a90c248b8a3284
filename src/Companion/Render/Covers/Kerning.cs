using System.Numerics;

namespace Companion.Render.Covers;

/// <summary>How much closer two glyphs stand than others. Source: OpenType 1.9.1, “GPOS”, lookup types 2 and 9.</summary>
/// <remarks>The typefaces that the program brings along have no lookups but those for kerning.</remarks>
internal sealed class Kerning(FontTable positioning)
{
    private const int Pairs = 2;
    private const int Extension = 9;
    private const int AdvanceBit = 4;

    private readonly FontTable _lookups = positioning.From(positioning.Word(8));

    /// <returns>In units of the font; mostly 0 or less.</returns>
    public int Between(int left, int right)
    {
        var sum = 0;
        for (var i = 0; i < _lookups.Word(0); i++)
            sum += InLookup(_lookups.From(_lookups.Word(2 + 2 * i)), left, right);
        return sum;
    }

    /// <summary>The first subtable that knows the pair decides.</summary>
    private static int InLookup(FontTable lookup, int left, int right)
    {
        for (var i = 0; i < lookup.Word(4); i++)
        {
            var (type, subtable) = (lookup.Word(0), lookup.From(lookup.Word(6 + 2 * i)));
            if (type == Extension)
                (type, subtable) = (subtable.Word(2), subtable.From(subtable.Long(4)));
            if (type != Pairs || CoverageIndex(subtable.From(subtable.Word(2)), left) is not { } index)
                continue;
            if ((subtable.Word(0) == 1 ? OfGlyphs(subtable, index, right) : OfClasses(subtable, left, right)) is { } advance)
                return advance;
        }

        return 0;
    }

    private static int? OfGlyphs(FontTable subtable, int index, int right)
    {
        var pairs = subtable.From(subtable.Word(10 + 2 * index));
        var size = 2 + Size(subtable.Word(4)) + Size(subtable.Word(6));
        for (var i = 0; i < pairs.Word(0); i++)
        {
            if (pairs.Word(2 + size * i) == right)
                return Advance(pairs.From(4 + size * i), subtable.Word(4));
        }

        return null;
    }

    private static int OfClasses(FontTable subtable, int left, int right)
    {
        var (first, second) = (ClassOf(subtable.From(subtable.Word(8)), left), ClassOf(subtable.From(subtable.Word(10)), right));
        var size = Size(subtable.Word(4)) + Size(subtable.Word(6));
        return Advance(subtable.From(16 + size * (first * subtable.Word(14) + second)), subtable.Word(4));
    }

    private static int Advance(FontTable value, int format) => (format & AdvanceBit) == 0 ? 0 : value.Signed(Size(format & (AdvanceBit - 1)));

    private static int Size(int format) => 2 * BitOperations.PopCount((uint)format);

    private static int? CoverageIndex(FontTable coverage, int glyph)
    {
        var isList = coverage.Word(0) == 1;
        for (var i = 0; i < coverage.Word(2); i++)
        {
            if (isList && coverage.Word(4 + 2 * i) == glyph)
                return i;
            if (!isList && coverage.Word(4 + 6 * i) <= glyph && glyph <= coverage.Word(6 + 6 * i))
                return coverage.Word(8 + 6 * i) + glyph - coverage.Word(4 + 6 * i);
        }

        return null;
    }

    private static int ClassOf(FontTable classes, int glyph)
    {
        if (classes.Word(0) == 1)
            return glyph - classes.Word(2) is var i && i >= 0 && i < classes.Word(4) ? classes.Word(6 + 2 * i) : 0;
        for (var i = 0; i < classes.Word(2); i++)
        {
            if (classes.Word(4 + 6 * i) <= glyph && glyph <= classes.Word(6 + 6 * i))
                return classes.Word(8 + 6 * i);
        }

        return 0;
    }
}
