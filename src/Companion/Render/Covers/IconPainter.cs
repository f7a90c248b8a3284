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
    /// <param name="side">In pixels, a multiple of 4.</param>
    public static ImmutableArray<byte> Paint(Colour book, int side)
    {
        var colours = new CoverColours(book);
        var canvas = new Canvas(side, side, colours.Field);
        canvas.Fill(side * 7 / 32, side * 3 / Parts, side / 4, side * 10 / Parts, colours.Ink);
        canvas.Fill(side * 17 / 32, side * 5 / Parts, side / 4, side * 8 / Parts, colours.Accent);
        return PngEncoder.Encode(canvas);
    }
}
