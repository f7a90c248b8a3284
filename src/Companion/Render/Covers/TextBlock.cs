using System.Collections.Immutable;
using System.Text;

namespace Companion.Render.Covers;

/// <summary>Words that are broken into lines.</summary>
/// <param name="Lines">At least one; about equally long.</param>
/// <param name="Size">In pixels.</param>
internal sealed record TextBlock(ImmutableArray<string> Lines, Typeface Face, int Size)
{
    /// <summary>Of the typefaces that the program brings along, in thousandths.</summary>
    private const int Capital = 650;

    /// <summary>From line to line, in hundredths of the size.</summary>
    private const int Spacing = 112;

    /// <summary>From the top of the first line's capitals to the last line's foot.</summary>
    public int Height => HeightOf(Lines.Length, Size);

    public int Leading => Size * Spacing / 100;

    public int CapitalHeight => Size * Capital / 1000;

    /// <summary>Words as large as they can be in a place.</summary>
    /// <param name="room">What they may take.</param>
    /// <param name="lettering">Knows how wide words are.</param>
    public static TextBlock Fit(string words, Typeface face, Room room, Lettering lettering)
    {
        var whole = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Piece(word, lettering.WidthOf(word, face))).ToArray();
        var space = lettering.WidthOf(" ", face);
        var size = room.Largest;
        while (size > room.Smallest && !Fits(whole, space, room, size))
            size = Math.Max(room.Smallest, size * 31 / 32);
        var width = room.Width * 1000 / size;
        return new TextBlock(Balanced([.. whole.SelectMany(word => Parts(word, face, width, lettering))], space, width), face, size);
    }

    private static bool Fits(Piece[] words, int space, Room room, int size)
    {
        var width = room.Width * 1000 / size;
        return Array.TrueForAll(words, word => word.Width <= width) && HeightOf(Broken(words, space, width).Length, size) <= room.Height;
    }

    private static int HeightOf(int lines, int size) => (lines - 1) * (size * Spacing / 100) + size * Capital / 1000;

    /// <summary>A word, in parts if it is wider than a line.</summary>
    private static IEnumerable<Piece> Parts(Piece word, Typeface face, int width, Lettering lettering)
    {
        if (word.Width <= width)
            return [word];
        var parts = new List<string>();
        var part = new StringBuilder();
        foreach (var rune in word.Text.EnumerateRunes())
        {
            if (part.Length > 0 && lettering.WidthOf($"{part}{rune}-", face) > width)
            {
                parts.Add($"{part}-");
                part.Clear();
            }

            part.Append(rune.ToString());
        }

        parts.Add(part.ToString());
        return parts.Select(text => new Piece(text, lettering.WidthOf(text, face)));
    }

    /// <summary>As few lines as can be, and then as narrow as they can be without becoming more.</summary>
    private static ImmutableArray<string> Balanced(Piece[] pieces, int space, int width)
    {
        var count = Broken(pieces, space, width).Length;
        var (narrow, wide) = (pieces.Max(piece => piece.Width), width);
        while (narrow < wide)
        {
            var middle = (narrow + wide) / 2;
            if (Broken(pieces, space, middle).Length > count)
                narrow = middle + 1;
            else
                wide = middle;
        }

        var lines = Broken(pieces, space, Math.Max(narrow, wide));
        return [.. lines.Select(line => string.Join(' ', pieces[line].Select(piece => piece.Text)))];
    }

    /// <summary>The lines, each as the stretch of its pieces.</summary>
    private static ImmutableArray<Range> Broken(Piece[] pieces, int space, int width)
    {
        var lines = ImmutableArray.CreateBuilder<Range>();
        var (first, wide) = (0, 0);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > first && wide + space + pieces[i].Width > width)
            {
                lines.Add(first..i);
                (first, wide) = (i, 0);
            }

            wide += pieces[i].Width + (i > first ? space : 0);
        }

        lines.Add(first..pieces.Length);
        return lines.ToImmutable();
    }

    /// <summary>What stays on one line.</summary>
    /// <param name="Width">In thousandths of the size.</param>
    private readonly record struct Piece(string Text, int Width);
}

/// <summary>The place that words may take.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels; it is kept to as long as the words are not smaller than they may be.</param>
/// <param name="Largest">The size of the letters, in pixels.</param>
/// <param name="Smallest">The size of the letters, in pixels.</param>
internal readonly record struct Room(int Width, int Height, int Largest, int Smallest);
