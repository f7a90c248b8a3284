namespace Companion.Render.Covers;

/// <summary>The words of a card around its middle: a title, an ornament, and below it up to two lesser lines.</summary>
internal static class CardColumn
{
    private const int AboveOrnament = 58;
    private const int BelowOrnament = 48;
    private const int BetweenLines = 24;

    /// <param name="width">Of the words.</param>
    /// <param name="height">Of all of them.</param>
    public static void Set(Setting setting, CoverWords words, int width, int height)
    {
        var colours = setting.Colours;
        var below = words.Below is null ? null : setting.Fit(words.Below, Typeface.Roman, new Room(width, 66, 39, 27));
        var last = (words.About ?? words.Authors) is { } line ? setting.Fit(line, Typeface.Italic, new Room(width, 56, 31, 25)) : null;
        var lesser = AboveOrnament + (below is null && last is null ? 0 : BelowOrnament + (below?.Height ?? 0) + (last?.Height ?? 0)) + (below is null || last is null ? 0 : BetweenLines);
        var title = setting.Fit(words.Title!, Typeface.Roman, new Room(width, height - lesser, 100, 40)); // a card without a title has no words
        var foot = setting.Centred(title, (setting.Canvas.Height - title.Height - lesser) / 2, colours.OnPaper) + AboveOrnament;
        setting.Ornament(foot, 3, 16, 36, colours.OnPaper);
        foot += BelowOrnament;
        if (below is not null)
            foot = setting.Centred(below, foot, colours.OnPaper) + BetweenLines;
        if (last is not null)
            setting.Centred(last, foot, colours.SoftOnPaper);
    }
}
