using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Apparatus;

namespace Companion.Render.Drawings;

/// <summary>A place on the scale of time that has a name.</summary>
/// <param name="Part">From 0, the first date, to 1, the last; null for words on the scale as a whole.</param>
internal sealed record Tick(double? Part, string Label);

/// <summary>The scale of time that a drawing has room for.</summary>
internal sealed class TimeScale
{
    private const int MonthsInYear = 12;
    private const int MostTicks = 12;
    private const double LongestWithMonths = 6;

    private readonly double _first;
    private readonly double _last;

    /// <param name="events">At least one of them has a date.</param>
    /// <param name="dates">Writes what stands at the scale.</param>
    /// <param name="fits">Whether there is room for these ticks beside each other.</param>
    public TimeScale(IEnumerable<TimelineEvent> events, DateWords dates, Func<ImmutableArray<Tick>, bool> fits)
    {
        DateParts[] known = [.. events.SelectMany(told => new[] { told.When, told.Until }).OfType<DateParts>().OrderBy(Moments.Position)];
        (_first, _last) = (Moments.Position(known[0]), Moments.Position(known[^1]));
        var ticked = Candidates(known).Append([known[0], known[^1]]).Select(candidate => Named(candidate, dates)).FirstOrDefault(ticks => ticks.Length > 1 && fits(ticks));
        Ticks = ticked.IsDefault ? [new Tick(_first == _last ? 0.5 : null, dates.Range(known[0], known[^1]))] : ticked;
    }

    /// <summary>In the order of time; at least one.</summary>
    public ImmutableArray<Tick> Ticks { get; }

    /// <summary>Where a date stands: from 0, the first date, to 1, the last; in the middle when there is only one.</summary>
    public double Part(DateParts date) => Part(Moments.Position(date));

    private double Part(double position) => _first == _last ? 0.5 : (position - _first) / (_last - _first);

    /// <summary>Even distances, from small to large.</summary>
    private IEnumerable<IEnumerable<DateParts>> Candidates(DateParts[] known)
    {
        if (known.Any(date => date.Month is not null) && _last - _first < LongestWithMonths)
        {
            foreach (var step in (int[])[1, 2, 3, 6])
                yield return Months(step);
        }

        for (var decade = 1; decade <= 1_000_000; decade *= 10)
        {
            foreach (var step in (int[])[decade, 2 * decade, 5 * decade])
                yield return Years(step);
        }
    }

    private IEnumerable<DateParts> Months(int step)
    {
        for (var month = (int)Math.Ceiling(Math.Round(_first * MonthsInYear, 6) / step) * step; month <= _last * MonthsInYear + 1e-6; month += step)
        {
            var year = (int)Math.Floor(month / (double)MonthsInYear);
            yield return new DateParts(year, month - year * MonthsInYear + 1, null, null);
        }
    }

    private IEnumerable<DateParts> Years(int step)
    {
        for (var year = (int)Math.Ceiling(_first / step) * step; year <= _last; year += step)
            yield return new DateParts(year, null, null, null);
    }

    /// <returns>Empty when there are too many.</returns>
    private ImmutableArray<Tick> Named(IEnumerable<DateParts> candidate, DateWords dates)
    {
        DateParts[] few = [.. candidate.Take(MostTicks + 1)];
        return few.Length > MostTicks ? [] : [.. few.Select(date => new Tick(Part(date), dates.Date(date)))];
    }
}
