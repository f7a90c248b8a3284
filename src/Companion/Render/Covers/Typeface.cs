using System.Runtime.InteropServices;
using System.Text;

namespace Companion.Render.Covers;

/// <summary>A font: which characters it has, how wide they are, and what they look like. All measures are thousandths of its size.</summary>
/// <remarks>Fonts are files that the program brings along, of a thousand units: no author's file is read here.</remarks>
internal sealed class Typeface
{
    private const string Folder = "typefaces/";

    private static readonly Lazy<Typeface> s_roman = new(() => new Typeface("EBGaramond-Medium.ttf"));
    private static readonly Lazy<Typeface> s_italic = new(() => new Typeface("EBGaramond-Italic.ttf"));

    private readonly CharacterMap _characters;
    private readonly GlyphOutlines _outlines;
    private readonly Kerning _kerning;
    private readonly FontTable _advances;
    private readonly int _advanceCount;

    private Typeface(string name)
    {
        using var resource = typeof(Typeface).Assembly.GetManifestResourceStream(Folder + name)!; // the program brings it along
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        var file = new FontTable(ImmutableCollectionsMarshal.AsImmutableArray(bytes), 0);
        _characters = new CharacterMap(file.Table("cmap"u8));
        _outlines = new GlyphOutlines(file.Table("glyf"u8), file.Table("loca"u8), file.Table("head"u8).Word(50) == 1);
        _kerning = new Kerning(file.Table("GPOS"u8));
        _advances = file.Table("hmtx"u8);
        _advanceCount = file.Table("hhea"u8).Word(34);
    }

    public static Typeface Roman => s_roman.Value;

    public static Typeface Italic => s_italic.Value;

    /// <summary>0 when it has none.</summary>
    public int GlyphOf(Rune character) => _characters.GlyphOf(character);

    public int AdvanceOf(int glyph) => _advances.Word(4 * Math.Min(glyph, _advanceCount - 1));

    /// <summary>How much further the right glyph stands from the left one; mostly 0 or less.</summary>
    public int KerningOf(int left, int right) => _kerning.Between(left, right);

    public Outline OutlineOf(int glyph) => _outlines.Of(glyph);
}
