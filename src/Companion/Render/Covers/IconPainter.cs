using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>Paints the site's mark: a book, and a smaller one beside it.</summary>
internal static class IconPainter
{
    /// <summary>The parts that a side is divided into, as in <c>templates/site/icon.svg</c>.</summary>
    private const int Parts = 16;

    /// <summary>The colours of the two books where they have no ground of their own, so that they are seen on a light and on a dark one.</summary>
    public static (Colour Book, Colour Companion) Colours(Colour book)
    {
        var colours = new CoverColours(book);
        return (book, book.Mix(colours.Paper, 7, Parts));
    }

    /// <summary>A square, as PNG.</summary>
    /// <param name="side">In pixels, a multiple of 4; of 256 where it may be cut.</param>
    /// <param name="isMaskable">Whether it may be cut to a circle: then the books keep farther from the edges. Source: W3C, Web Application Manifest, “Icon masks and safe zone”.</param>
    public static ImmutableArray<byte> Paint(Colour book, int side, bool isMaskable = false)
    {
        var colours = new CoverColours(book);
        var canvas = new Canvas(side, side, colours.Field);
        var edge = isMaskable ? side / Parts : 0;
        var inner = side - 2 * edge;
        canvas.Fill(edge + inner * 7 / 32, edge + inner * 3 / Parts, inner / 4, inner * 10 / Parts, colours.Ink);
        canvas.Fill(edge + inner * 17 / 32, edge + inner * 5 / Parts, inner / 4, inner * 8 / Parts, colours.Accent);
        return PngEncoder.Encode(canvas);
    }
}
