using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Apparatus;

namespace Companion.Render.Drawings;

/// <summary>The columns of <see cref="TellingDrawing"/>: the chapter, the time, the words.</summary>
internal sealed class TellingColumns
{
    public const double LabelSize = 10;

    private const double WidestChapter = 48;
    private const double Band = 104;
    private const double BandPadding = 8;
    private const double UndatedLane = 15;
    private const double Gap = 7;
    private const double TickGap = 4;

    private readonly double _band;
    private readonly TimeScale _scale;

    public TellingColumns(TimelinePage page, DateWords dates)
    {
        var names = new ChapterNames(page.Chapters);
        var widest = page.Rows.Max(row => TextWidths.Of(Chapter(row.ToldIn), LabelSize));
        _band = Drawing.Margin + Math.Min(WidestChapter, widest) + Gap;
        Undated = _band + Band + UndatedLane / 2;
        Words = _band + Band + (page.Rows.Any(row => row.Event.When is null) ? UndatedLane : 0) + Gap;
        _scale = new TimeScale(page.Rows.Select(row => row.Event), dates, ticks => AreApart(Labels(ticks, 0)));
        Ticks = _scale.Ticks;
    }

    /// <summary>In the order of time; at least one.</summary>
    public ImmutableArray<Tick> Ticks { get; }

    /// <summary>The middle of what stands for an event that nobody can date.</summary>
    public double Undated { get; }

    /// <summary>Where the words begin.</summary>
    public double Words { get; }

    /// <summary>How wide they may be.</summary>
    public double WordsWidth => Drawing.Width - Drawing.Margin - Words;

    public double Left => _band;

    public double Right => _band + Band;

    /// <summary>A chapter or a stretch of them, as short as the column wants it: with their parts only where their numbers would run backwards.</summary>
    public static string Chapter(ImmutableArray<WorkChapter> toldIn)
    {
        var (first, last) = (toldIn[0], toldIn[^1]);
        var name = first.Part == last.Part || first.Number < last.Number
            ? ChapterNames.Stretch(ChapterNames.Last(first), ChapterNames.Last(last))
            : ChapterNames.Stretch(first.Locator.Text, last.Locator.Text);
        return TextWidths.Shorten(name, LabelSize, WidestChapter);
    }

    /// <summary>Where a date stands.</summary>
    public double X(DateParts date) => X(_scale.Part(date));

    public double X(double part) => _band + BandPadding + part * (Band - 2 * BandPadding);

    /// <summary>What stands at the scale of time.</summary>
    /// <param name="y">The line on which it stands.</param>
    public ImmutableArray<DrawnLabel> Ticked(double y) => Labels(Ticks, y);

    private ImmutableArray<DrawnLabel> Labels(ImmutableArray<Tick> ticks, double y) =>
    [
        .. from tick in ticks
           let text = TextWidths.Shorten(tick.Label, LabelSize, Words - Gap - Drawing.Margin)
           let half = TextWidths.Of(text, LabelSize) / 2
           select new DrawnLabel("tick", Math.Clamp(X(tick.Part ?? 0.5), Drawing.Margin + half, Math.Max(Drawing.Margin + half, Words - Gap - half)), y, "middle", LabelSize, text),
    ];

    private static bool AreApart(ImmutableArray<DrawnLabel> labels) =>
        labels.Zip(labels.Skip(1)).All(pair => pair.First.Box().Right + TickGap <= pair.Second.Box().Left);
}
