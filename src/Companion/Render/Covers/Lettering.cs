using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>
/// Sets lines of words. Each glyph is drawn once in each size, however many pictures have it. Safe to use from several threads; what comes out does not
/// depend on them.
/// </summary>
internal sealed class Lettering
{
    /// <summary>Glyphs stand at quarters of a pixel, so that small words are spaced evenly.</summary>
    private const int Shifts = 4;

    private readonly ConcurrentDictionary<(Typeface Face, int Glyph, int Size, int Shift), Mask> _masks = [];
    private readonly ConcurrentDictionary<(Typeface Face, int Left, int Right), int> _kernings = [];

    /// <summary>The characters that the typefaces have no glyph for, each once; empty when all words can be set.</summary>
    public static ImmutableArray<Rune> Missing(string words) =>
        [.. Fit(words).EnumerateRunes().Where(rune => Typeface.Roman.GlyphOf(rune) == 0 || Typeface.Italic.GlyphOf(rune) == 0).Distinct()];

    /// <summary>How wide words are, in thousandths of their size.</summary>
    public int WidthOf(string words, Typeface face) => Glyphs(words, face).Sum(glyph => glyph.Kerning + face.AdvanceOf(glyph.Glyph));

    /// <summary>Draws words on one line.</summary>
    /// <param name="x">Where they begin.</param>
    /// <param name="baseline">What they stand on.</param>
    public void Draw(Canvas canvas, string words, Typeface face, int size, int x, int baseline, Colour colour)
    {
        var pen = 0; // thousandths of the size
        foreach (var (glyph, kerning) in Glyphs(words, face))
        {
            pen += kerning;
            var quarters = (pen * size * Shifts + 500) / 1000;
            var shift = quarters % Shifts;
            var mask = _masks.GetOrAdd((face, glyph, size, shift), static key => Rasteriser.Draw(key.Face.OutlineOf(key.Glyph), key.Size, key.Shift * Rasteriser.One / Shifts));
            canvas.Draw(mask, x + quarters / Shifts, baseline, colour);
            pen += face.AdvanceOf(glyph);
        }
    }

    private IEnumerable<(int Glyph, int Kerning)> Glyphs(string words, Typeface face)
    {
        var left = 0;
        foreach (var rune in Ligatures(Fit(words)).EnumerateRunes())
        {
            var glyph = face.GlyphOf(rune);
            yield return (glyph, left == 0 ? 0 : _kernings.GetOrAdd((face, left, glyph), static key => key.Face.KerningOf(key.Left, key.Right)));
            left = glyph;
        }
    }

    /// <summary>A line of a picture needs neither special spaces nor places where it could be broken.</summary>
    private static string Fit(string words)
    {
        var fitted = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
                fitted.Append(' ');
            else if (c == '\u2011')
                fitted.Append('-');
            else if (!char.IsControl(c) && c is not ('\uFFFD' or '\u00AD' or '\u2060' or '\uFEFF' or (>= '\u200B' and <= '\u200F')))
                fitted.Append(c);
        }

        return fitted.ToString();
    }

    private static string Ligatures(string words) => words
        .Replace("ffi", "\uFB03", StringComparison.Ordinal).Replace("ffl", "\uFB04", StringComparison.Ordinal)
        .Replace("ff", "\uFB00", StringComparison.Ordinal).Replace("fi", "\uFB01", StringComparison.Ordinal).Replace("fl", "\uFB02", StringComparison.Ordinal);
}
