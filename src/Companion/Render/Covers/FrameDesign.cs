using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>A title page of lead type: paper, a border in the book's colour, and everything around one middle.</summary>
internal sealed class FrameDesign : IDesign
{
    private const int Width = 1600 - 2 * 270;
    private const int CardWidth = 900;

    public Colour Ground(CoverColours colours) => colours.Paper;

    public void Cover(Setting setting, CoverWords words)
    {
        var colours = setting.Colours;
        Border(setting, 56, 30);
        if (words.Title is null)
        {
            setting.Ornament(1280, 3, 130, 230, colours.OnPaper);
            setting.Ornament(2260, words.Step, 40, 84, colours.OnPaper);
            return;
        }

        if (words.Authors is not null)
            setting.Centred(setting.Fit(words.Authors, Typeface.Roman, new Room(Width, 150, 80, 48)), 330, colours.OnPaper);
        var title = setting.Fit(words.Title, Typeface.Roman, new Room(Width, 780, 210, 74));
        var below = words.Below is null ? null : setting.Fit(words.Below, Typeface.Italic, new Room(Width, 230, 80, 48));
        var height = title.Height + (below is null ? 0 : Gap(title) + below.Height);
        var foot = setting.Centred(title, 1060 - height / 2, colours.OnPaper);
        if (below is not null)
            foot = setting.Centred(below, foot + Gap(title), colours.SoftOnPaper);
        setting.Ornament(foot + 190, 3, 40, 84, colours.OnPaper);
        var lowest = 2290;
        if (words.Readers is not null)
        {
            var readers = setting.Fit(words.Readers, Typeface.Italic, new Room(Width, 130, 46, 38));
            setting.Centred(readers, lowest - readers.Height, colours.SoftOnPaper);
            lowest -= readers.Height + 90;
        }

        if (words.About is null)
            return;
        var about = setting.Fit(words.About, Typeface.Italic, new Room(Width, 150, 58, 42));
        setting.Centred(about, lowest - about.Height, colours.OnPaper);
    }

    public void CardGround(Setting setting) => Border(setting, 24, 14);

    public void Card(Setting setting, CoverWords words)
    {
        if (words.Title is null)
        {
            setting.Ornament(315, 3, 60, 120, setting.Colours.OnPaper);
            return;
        }

        CardColumn.Set(setting, words, CardWidth, 440);
    }

    /// <summary>Between a title and what is below it: descenders hang into it.</summary>
    private static int Gap(TextBlock title) => 56 + title.Size / 4;

    /// <summary>A broad border at the edge, and inside it a fine one.</summary>
    private static void Border(Setting setting, int broad, int gap)
    {
        var canvas = setting.Canvas;
        canvas.Frame(0, 0, canvas.Width, canvas.Height, broad, setting.Colours.Field);
        var inset = broad + gap;
        canvas.Frame(inset, inset, canvas.Width - 2 * inset, canvas.Height - 2 * inset, Math.Max(2, gap / 7), setting.Colours.Field);
    }
}
