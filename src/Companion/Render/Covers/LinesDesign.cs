using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>A page with a note beside it, of lines without words: what a companion is, and nothing of what the work tells.</summary>
internal sealed class LinesDesign : IDesign
{
    private const int Side = 150;
    private const int Width = 1600 - 2 * Side;
    private const int CardSide = 84;
    private const int CardWidth = 700;

    /// <summary>How long the lines of the page are, in hundredths: three paragraphs.</summary>
    private static ReadOnlySpan<byte> Page => [100, 97, 100, 99, 100, 62, 94, 100, 98, 100, 96, 100, 41, 93, 100];

    /// <summary>How long the lines of the note are, in hundredths.</summary>
    private static ReadOnlySpan<byte> Note => [100, 92, 98, 60];

    public Colour Ground(CoverColours colours) => colours.Field;

    public void Cover(Setting setting, CoverWords words)
    {
        if (words.Title is null)
        {
            Lines(setting, Side, 330, 900, 360, 128, 30, 6);
            setting.Ornament(2380, words.Step, 44, 90, setting.Colours.Accent);
            return;
        }

        var title = setting.Fit(words.Title, Typeface.Roman, new Room(Width, 740, 248, 80));
        var foot = setting.Ranged(title, Side, 240, setting.Colours.Ink);
        if (words.Below is not null)
            setting.Ranged(setting.Fit(words.Below, Typeface.Italic, new Room(Width, 230, 88, 50)), Side, foot + 56 + title.Size / 4, setting.Colours.Soft);
        Lines(setting, Side, 1420, 850, 370, 44, 12, 7);
        FromBelow(setting, words);
    }

    public void CardGround(Setting setting) => Lines(setting, 860, 92, 460, 0, 32, 9, 4);

    public void Card(Setting setting, CoverWords words)
    {
        if (words.Title is null)
        {
            Lines(setting, CardSide, 92, CardWidth, 0, 32, 9, 4);
            return;
        }

        var foot = 630 - 92;
        if ((words.About ?? words.Authors) is { } last)
            foot = Above(setting, setting.Fit(last, Typeface.Italic, new Room(CardWidth, 60, 32, 25)), CardSide, foot, setting.Colours.Soft) - 26;
        if (words.Below is not null)
            foot = Above(setting, setting.Fit(words.Below, Typeface.Roman, new Room(CardWidth, 70, 40, 27)), CardSide, foot, setting.Colours.Ink) - 42;
        setting.Canvas.Fill(CardSide, foot - 5, 84, 5, setting.Colours.Accent);
        setting.Ranged(setting.Fit(words.Title, Typeface.Roman, new Room(CardWidth, foot - 5 - 50 - 92, 104, 40)), CardSide, 92, setting.Colours.Ink);
    }

    /// <returns>The top of words that are set upwards from their foot.</returns>
    private static int Above(Setting setting, TextBlock block, int x, int foot, Colour colour)
    {
        setting.Ranged(block, x, foot - block.Height, colour);
        return foot - block.Height;
    }

    /// <summary>The lower words, which keep to the foot of the cover.</summary>
    private static void FromBelow(Setting setting, CoverWords words)
    {
        var foot = 2400;
        (string? Words, Typeface Face, Room Room, Colour Colour, int Above)[] lines =
        [
            (words.Readers, Typeface.Italic, new Room(Width, 120, 54, 40), setting.Colours.Accent, 56),
            (words.Authors, Typeface.Roman, new Room(Width, 140, 76, 46), setting.Colours.Ink, 56),
            (words.About, Typeface.Italic, new Room(Width, 130, 54, 40), setting.Colours.Soft, 0),
        ];
        foreach (var line in lines)
        {
            if (line.Words is null)
                continue;
            foot = Above(setting, setting.Fit(line.Words, line.Face, line.Room), Side, foot, line.Colour) - line.Above;
        }
    }

    /// <summary>Draws page and note.</summary>
    /// <param name="width">The page's.</param>
    /// <param name="noteWidth">The note's; 0 for none.</param>
    /// <param name="distance">From line to line.</param>
    /// <param name="thickness">Of a line of the page.</param>
    /// <param name="marked">The line that the note is about.</param>
    private static void Lines(Setting setting, int x, int y, int width, int noteWidth, int distance, int thickness, int marked)
    {
        var (canvas, colours) = (setting.Canvas, setting.Colours);
        for (var i = 0; i < Page.Length; i++)
        {
            var indent = i > 0 && Page[i - 1] < 70 ? distance : 0;
            canvas.Fill(x + indent, y + i * distance, width * Page[i] / 100 - indent, thickness, i == marked ? colours.Accent : colours.Tint);
        }

        if (noteWidth == 0)
            return;
        var (note, thin) = (x + width + (setting.Canvas.Width - 2 * x - width - noteWidth), Math.Max(4, thickness * 2 / 3));
        canvas.Fill(x + width + thickness * 2, y + marked * distance + (thickness - 3) / 2, note - x - width - thickness * 4, 3, colours.Accent);
        for (var i = 0; i < Note.Length; i++)
            canvas.Fill(note, y + marked * distance + i * distance * 7 / 10 + (thickness - thin) / 2, noteWidth * Note[i] / 100, thin, colours.Accent);
    }
}
