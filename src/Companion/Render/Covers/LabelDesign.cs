using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>Patterned boards with a paper label on them, as libraries have them bound.</summary>
internal sealed class LabelDesign : IDesign
{
    private const int Cell = 160;
    private const int CardCell = 90;
    private const int Left = 220;
    private const int Width = 1600 - 2 * Left;
    private const int Inside = Width - 220;

    public Colour Ground(CoverColours colours) => colours.Field;

    public void Cover(Setting setting, CoverWords words)
    {
        Pattern(setting, Cell);
        if (words.Title is null)
        {
            setting.Ornament(2380, words.Step, 60, 110, setting.Colours.Accent);
            return;
        }

        var colours = setting.Colours;
        var title = setting.Fit(words.Title, Typeface.Roman, new Room(Inside, 620, 176, 54));
        (TextBlock Block, Colour Colour, int Above)[] lines =
        [
            (title, colours.OnPaper, 150),
            .. Line(setting, words.Below, Typeface.Italic, new Room(Inside, 200, 72, 46), 46 + title.Size / 4),
            .. Line(setting, words.About, Typeface.Italic, new Room(Inside, 150, 52, 40), 236),
            .. Line(setting, words.Authors, Typeface.Roman, new Room(Inside, 150, 66, 44), words.About is null ? 236 : 64),
        ];
        var height = lines.Sum(line => line.Above + line.Block.Height) + 140;
        var y = Math.Max(300, 980 - height / 2);
        Paper(setting, Left, y, Width, height, 30);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Above == 236)
                setting.Ornament(y + 134, 3, 30, 62, colours.OnPaper);
            y = setting.Centred(lines[i].Block, y + lines[i].Above, lines[i].Colour);
        }

        if (words.Readers is null)
            return;
        var readers = setting.Fit(words.Readers, Typeface.Italic, new Room(Inside, 130, 50, 38));
        Paper(setting, Left + 60, 2160, Width - 120, readers.Height + 132, 18);
        setting.Centred(readers, 2160 + 66, colours.OnPaper);
    }

    public void CardGround(Setting setting)
    {
        Pattern(setting, CardCell);
        Paper(setting, 110, 75, 980, 480, 16);
    }

    public void Card(Setting setting, CoverWords words)
    {
        if (words.Title is null)
        {
            setting.Ornament(315, 3, 40, 84, setting.Colours.OnPaper);
            return;
        }

        CardColumn.Set(setting, words, 830, 370);
    }

    private static (TextBlock Block, Colour Colour, int Above)[] Line(Setting setting, string? words, Typeface face, Room room, int above) =>
        words is null ? [] : [(setting.Fit(words, face, room), face == Typeface.Roman ? setting.Colours.OnPaper : setting.Colours.SoftOnPaper, above)];

    private static void Paper(Setting setting, int x, int y, int width, int height, int margin)
    {
        var (canvas, colours) = (setting.Canvas, setting.Colours);
        canvas.Fill(x, y, width, height, colours.Paper);
        canvas.Frame(x + margin, y + margin, width - 2 * margin, height - 2 * margin, Math.Max(3, margin / 6), colours.OnPaper);
        var inner = margin * 3 / 2;
        canvas.Frame(x + inner, y + inner, width - 2 * inner, height - 2 * inner, 2, colours.OnPaper);
    }

    /// <summary>Leaves that lie and leaves that stand, and a point where they would meet.</summary>
    private static void Pattern(Setting setting, int cell)
    {
        var (lying, standing) = (Rasteriser.Draw(Outline.Leaf, cell * 7 / 8), Rasteriser.Draw(Outline.StandingLeaf, cell * 7 / 8));
        var point = Rasteriser.Draw(Outline.Disc, cell / 10);
        for (var row = 0; row * cell <= setting.Canvas.Height + cell; row++)
        {
            for (var column = 0; column * cell <= setting.Canvas.Width + cell; column++)
            {
                setting.Canvas.Draw(point, column * cell - cell / 2, row * cell - cell / 2, setting.Colours.Tint);
                setting.Canvas.Draw((row + column) % 2 == 0 ? lying : standing, column * cell, row * cell, setting.Colours.Tint);
            }
        }
    }
}
