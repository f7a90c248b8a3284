using System.Collections.Immutable;
using System.Globalization;

namespace Companion.Model;

/// <summary>A colour as screens mix it. Source: IEC 61966-2-1 (sRGB).</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    private const int MostLight = 255 * 255;

    /// <summary>Colours that have a name in <c>book.yml</c>; the first is a book's that does not choose.</summary>
    public static ImmutableArray<(string Name, Colour Colour)> Named { get; } =
    [
        ("green", new(0x1D, 0x59, 0x4B)), ("blue", new(0x1E, 0x3F, 0x66)), ("red", new(0x7E, 0x28, 0x2C)), ("violet", new(0x4B, 0x35, 0x66)),
        ("ochre", new(0x8F, 0x5B, 0x14)), ("grey", new(0x3D, 0x45, 0x4B)),
    ];

    /// <summary>How light it is, from 0 to 1000: nearly the relative luminance of WCAG 2.2, but in whole numbers.</summary>
    public int Light => (int)((213L * Red * Red + 715L * Green * Green + 72L * Blue * Blue) / MostLight);

    /// <summary>As <c>#1d594b</c>, or by its name.</summary>
    /// <returns>Null when it is neither.</returns>
    public static Colour? Read(string text)
    {
        foreach (var (name, colour) in Named)
        {
            if (name == text)
                return colour;
        }

        return text is ['#', ..] && text.Length == 7 && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digits)
            ? new Colour((byte)(digits >> 16), (byte)(digits >> 8), (byte)digits)
            : null;
    }

    /// <summary>A colour between this and another.</summary>
    /// <param name="other">The other.</param>
    /// <param name="part">How much of the other.</param>
    /// <param name="whole">What all of it would be.</param>
    public Colour Mix(Colour other, int part, int whole) =>
        new(Between(Red, other.Red, part, whole), Between(Green, other.Green, part, whole), Between(Blue, other.Blue, part, whole));

    /// <summary>How well the one is read on the other, in hundredths. Source: WCAG 2.2, “contrast ratio”.</summary>
    public int ContrastTo(Colour other) => 100 * (Math.Max(Light, other.Light) + 50) / (Math.Min(Light, other.Light) + 50);

    /// <summary>As in a stylesheet: <c>#1d594b</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Between(int from, int to, int part, int whole) => (byte)((from * (whole - part) + to * part + whole / 2) / whole);
}
