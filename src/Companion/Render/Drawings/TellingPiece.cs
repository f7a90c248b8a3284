using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Render.Drawings;

/// <summary>A piece of <see cref="TellingDrawing"/> that fits on a page.</summary>
internal sealed class TellingPiece(TellingColumns columns, ImmutableArray<TellingRow> rows)
{
    /// <summary>The scale of time, above and below.</summary>
    public const double Frame = 2 * Scale;

    private const double Scale = 20;
    private const double ScaleText = 12.5;
    private const double ChapterGap = 6;
    private const double TextBaseline = 13;
    private const double Middle = TextBaseline - 4;

    private readonly ImmutableArray<DrawnLabel>.Builder _labels = ImmutableArray.CreateBuilder<DrawnLabel>();
    private readonly ImmutableArray<DrawnLine>.Builder _lines = ImmutableArray.CreateBuilder<DrawnLine>();
    private readonly ImmutableArray<DrawnPoint>.Builder _points = ImmutableArray.CreateBuilder<DrawnPoint>();
    private readonly ImmutableArray<DrawnBar>.Builder _bars = ImmutableArray.CreateBuilder<DrawnBar>();
    private readonly List<(double X, double Y)> _corners = [];

    /// <summary>The last event with a date in the pieces above; null when there is none.</summary>
    public required TellingRow? Before { get; init; }

    /// <summary>The first event with a date in the pieces below; null when there is none.</summary>
    public required TellingRow? Behind { get; init; }

    /// <summary>Whether the scale of time stands below it, too.</summary>
    public required bool IsLast { get; init; }

    /// <summary>Call it once.</summary>
    public Drawing Draw()
    {
        _labels.AddRange(columns.Ticked(ScaleText));
        var y = Scale;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            y = PartOf(row, i == 0, y);
            ChapterOf(row, i == 0, y);
            Words(row, y);
            Mark(row, y + Middle);
            y += row.OwnHeight;
        }

        Grid(y);
        if (IsLast)
            _labels.AddRange(columns.Ticked(y + ScaleText + 1));
        return new Drawing(
            IsLast ? y + Scale : y, _labels.ToImmutable(), _lines.ToImmutable(), _points.ToImmutable(), _bars.ToImmutable(), Threads(y),
            new WorkStretch(rows[0].ToldIn[0].Locator, rows[^1].ToldIn[^1].Locator));
    }

    /// <returns>Where the row goes on below the part's name; the first of a piece has it beside the scale.</returns>
    private double PartOf(TellingRow row, bool isFirst, double y)
    {
        if (row.Part is not { } part)
            return y;
        _labels.Add(new DrawnLabel("part", columns.Words, isFirst ? ScaleText : y + TextBaseline + 3, "start", TellingRow.TextSize, part));
        return isFirst ? y : y + TellingRow.PartHeight;
    }

    private void ChapterOf(TellingRow row, bool isFirst, double y)
    {
        if (!isFirst && !row.BeginsChapter)
            return;
        _lines.Add(new DrawnLine("of-chapter", Drawing.Margin, y, Drawing.Width - Drawing.Margin, y));
        _labels.Add(new DrawnLabel("of-chapter", columns.Left - ChapterGap, y + TextBaseline, "end", TellingColumns.LabelSize, TellingColumns.Chapter(row.ToldIn)));
    }

    private void Words(TellingRow row, double y)
    {
        for (var i = 0; i < row.Words.Length; i++)
            _labels.Add(new DrawnLabel("event", columns.Words, y + TextBaseline + i * TellingRow.Leading, "start", TellingRow.TextSize, row.Words[i]));
    }

    private void Mark(TellingRow row, double y)
    {
        const double halfDash = 3.5;
        if (row.Event.When is null)
        {
            _lines.Add(new DrawnLine("undated", columns.Undated - halfDash, y, columns.Undated + halfDash, y));
            return;
        }

        var (left, right) = Ends(row.Event);
        var kind = row.Event.IsCirca ? "guess" : "known";
        _corners.Add((MiddleOf(row.Event), y));
        if (right > left)
            _bars.Add(new DrawnBar(kind, left, y, right - left));
        else
            _points.Add(new DrawnPoint(kind, left, y));
    }

    /// <summary>A longer time is at least as long as a bar must be to be told from a dot.</summary>
    private (double Left, double Right) Ends(TimelineEvent told)
    {
        const double shortest = 12;
        var left = columns.X(told.When!); // only asked of events with a date
        if (told.Until is not { } until)
            return (left, left);
        var right = columns.X(until);
        var missing = Math.Max(0, shortest - (right - left)) / 2;
        return (left - missing, right + missing);
    }

    private double MiddleOf(TimelineEvent told)
    {
        var (left, right) = Ends(told);
        return (left + right) / 2;
    }

    private void Grid(double bottom)
    {
        _lines.Insert(0, new DrawnLine("scale", columns.Left, Scale, columns.Right, Scale));
        if (IsLast)
            _lines.Insert(0, new DrawnLine("scale", columns.Left, bottom, columns.Right, bottom));
        foreach (var part in columns.Ticks.Select(tick => tick.Part).OfType<double>())
            _lines.Insert(0, new DrawnLine("grid", columns.X(part), Scale, columns.X(part), bottom));
    }

    /// <summary>Half of the way to the next piece is drawn in each of the two.</summary>
    private ImmutableArray<DrawnThread> Threads(double bottom)
    {
        if (_corners.Count == 0)
            return [];
        if (Before is not null)
            _corners.Insert(0, ((MiddleOf(Before.Event) + _corners[0].X) / 2, Scale));
        if (Behind is not null)
            _corners.Add(((MiddleOf(Behind.Event) + _corners[^1].X) / 2, bottom));
        return _corners.Count > 1 ? [new DrawnThread([.. _corners])] : [];
    }
}
