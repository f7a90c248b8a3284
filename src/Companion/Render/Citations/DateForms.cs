using System.Collections.Immutable;
using System.Globalization;
using Companion.Model;
using Companion.Render.Views;

namespace Companion.Render.Citations;

/// <summary>Writes a date in the forms that styles ask for, in the book's language.</summary>
internal sealed class DateForms
{
    private readonly Wording _words;
    private readonly ImmutableArray<string> _seasons;
    private readonly Calendar _long;
    private readonly Calendar _short;

    public DateForms(Wording words)
    {
        _words = words;
        _seasons = [.. words["seasons"].Split(' ').Select(season => words.Language.StartsWith("en", StringComparison.Ordinal) && season.Length > 0 ? char.ToUpperInvariant(season[0]) + season[1..] : season)];
        _long = new Calendar([.. words["months"].Split(' ')], (day, month, year) => words["date", day, month, year]);
        _short = new Calendar([.. words["short_months"].Split(' ')], (day, month, year) => words["date_day_first", day, month, year]);
    }

    /// <param name="Months">From January to December.</param>
    /// <param name="Order">Puts day, month and year in their order; the year may be empty.</param>
    private sealed record Calendar(ImmutableArray<string> Months, Func<string, string, string, string> Order);

    public DateView Of(SourceDate date)
    {
        var (from, to) = (date.From, date.To);
        return new DateView
        {
            Year = from is null ? null : Year(from),
            Years = from is null ? null : to is null || to.Year == from.Year ? Year(from) : $"{Year(from)}–{Year(to)}",
            Month = from?.Month,
            MonthLong = from?.Month is { } month ? Pick(_long.Months, month) : null,
            MonthShort = from?.Month is { } again ? Pick(_short.Months, again) : null,
            Day = from?.Day,
            Season = from?.Season is { } season ? Pick(_seasons, season) : null,
            Full = Stretch(from, to, _long, withYear: true),
            DayFirst = Stretch(from, to, _short, withYear: true),
            DayAndMonth = Stretch(from, to, _long, withYear: false),
            MonthAndYear = Stretch(WithoutDay(from), WithoutDay(to), _long, withYear: true),
            ShortMonthAndYear = Stretch(WithoutDay(from), WithoutDay(to), _short, withYear: true),
            Circa = date.IsCirca,
            Literal = date.Literal,
            End = to is null ? null : Of(new SourceDate(to, null, false, null)),
        };
    }

    private static DateParts? WithoutDay(DateParts? date) => date is null ? null : date with { Day = null };

    private string Year(DateParts date) => date.Year < 0
        ? _words["before_common_era", -date.Year]
        : date.Year.ToString(CultureInfo.InvariantCulture);

    private static string Pick(ImmutableArray<string> words, int number) =>
        words.ElementAtOrDefault(number - 1) ?? number.ToString(CultureInfo.InvariantCulture);

    /// <summary>One date, or two with a dash between them; what both have in common stands once.</summary>
    private string? Stretch(DateParts? from, DateParts? to, Calendar calendar, bool withYear)
    {
        if (from is null)
            return null;
        if (to is null || to == from)
            return Written(from, calendar, withYear);
        if (from.Year == to.Year && from.Month == to.Month && from is { Month: not null, Day: { } first } && to is { Day: { } last })
            return Written(from, calendar, withYear, $"{first}–{last}");
        var isSameYear = from.Year == to.Year && (from.Month ?? from.Season) is not null;
        var parts = new[] { Written(from, calendar, withYear && !isSameYear), Written(to, calendar, withYear) };
        return string.Join('–', parts.Where(part => part is not null)) is { Length: > 0 } both ? both : null;
    }

    private string? Written(DateParts date, Calendar calendar, bool withYear, string? days = null)
    {
        var year = withYear ? Year(date) : "";
        var unit = date.Month is { } month ? Pick(calendar.Months, month) : date.Season is { } season ? Pick(_seasons, season) : null;
        if (unit is null)
            return withYear ? year : null;
        var day = days ?? date.Day?.ToString(CultureInfo.InvariantCulture);
        return day is null || date.Month is null
            ? $"{unit} {year}".TrimEnd()
            : calendar.Order(day, unit, year).TrimEnd(' ', ',');
    }
}
