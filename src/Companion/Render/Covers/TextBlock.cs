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
    public int Height => (Lines.Length - 1) * Leading + CapitalHeight;

    public int Leading => Size * Spacing / 100;

    public int CapitalHeight => Size * Capital / 1000;

    /// <summary>Words as large as they can be in a place.</summary>
    /// <param name="room">What they may take.</param>
    /// <param name="lettering">Knows how wide words are.</param>
    public static TextBlock Fit(string words, Typeface face, Room room, Lettering lettering)
    {
        var size = room.Largest;
        while (size > room.Smallest && !Fits(words, face, room, size, lettering))
            size = Math.Max(room.Smallest, size * 31 / 32);
        var pieces = Pieces(words, face, room.Width * 1000L / size, lettering);
        return new TextBlock(Balanced(pieces, face, room.Width * 1000 / size, lettering), face, size);
    }

    private static bool Fits(string words, Typeface face, Room room, int size, Lettering lettering)
    {
        var width = room.Width * 1000 / size;
        var pieces = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(pieces, word => lettering.WidthOf(word, face) <= width)
            && new TextBlock(Broken(pieces, face, width, lettering), face, size).Height <= room.Height;
    }

    /// <summary>The words, those in parts that are wider than a line.</summary>
    private static string[] Pieces(string words, Typeface face, long width, Lettering lettering)
    {
        var pieces = new List<string>();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var piece = new StringBuilder();
            foreach (var rune in word.EnumerateRunes())
            {
                if (piece.Length > 0 && lettering.WidthOf($"{piece}{rune}-", face) > width && lettering.WidthOf(word, face) > width)
                {
                    pieces.Add($"{piece}-");
                    piece.Clear();
                }

                piece.Append(rune.ToString());
            }

            pieces.Add(piece.ToString());
        }

        return [.. pieces];
    }

    /// <summary>As few lines as can be, and then as narrow as they can be without becoming more.</summary>
    private static ImmutableArray<string> Balanced(string[] pieces, Typeface face, int width, Lettering lettering)
    {
        var count = Broken(pieces, face, width, lettering).Length;
        var (narrow, wide) = (pieces.Max(piece => lettering.WidthOf(piece, face)), width);
        while (narrow < wide)
        {
            var middle = (narrow + wide) / 2;
            if (Broken(pieces, face, middle, lettering).Length > count)
                narrow = middle + 1;
            else
                wide = middle;
        }

        return Broken(pieces, face, wide, lettering);
    }

    private static ImmutableArray<string> Broken(string[] pieces, Typeface face, int width, Lettering lettering)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var piece in pieces)
        {
            var longer = line.Length == 0 ? piece : $"{line} {piece}";
            if (line.Length > 0 && lettering.WidthOf(longer, face) > width)
            {
                lines.Add(line);
                longer = piece;
            }

            line = longer;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }
}

/// <summary>The place that words may take.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels; it is kept to as long as the words are not smaller than they may be.</param>
/// <param name="Largest">The size of the letters, in pixels.</param>
/// <param name="Smallest">The size of the letters, in pixels.</param>
internal readonly record struct Room(int Width, int Height, int Largest, int Smallest);
