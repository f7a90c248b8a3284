using System.Globalization;
using Companion.Model;

namespace Companion.Render.Apparatus;

/// <summary>Writes dates of the timeline in words of the book's language.</summary>
internal sealed record DateWords(Wording Wording)
{
    /// <summary>“about 1979”, “summer 1979”, “1978–1980”.</summary>
    /// <returns>Null when nobody knows.</returns>
    public string? Of(TimelineEvent told)
    {
        if (told.When is not { } when)
            return null;
        var date = Range(when, told.Until ?? when);
        return told.IsCirca ? Wording["date_circa", date] : date;
    }

    /// <summary>A time from one date to another, or a single date.</summary>
    public string Range(DateParts from, DateParts to)
    {
        if (from == to)
            return Date(from);
        if (from is { Month: { } month, Day: { } first } && to.Day is { } last && (to with { Day = first }) == from)
            return Wording["range_of_days", first, last, Word("months", month), Year(to.Year)];
        if (from is { Month: { } begins, Day: null } && to is { Month: { } ends, Day: null } && from.Year == to.Year)
            return Wording["date_with_month", $"{Word("months", begins)}–{Word("months", ends)}", Year(to.Year)];
        var areYears = from is { Month: null, Season: null, Year: >= 0 } && to is { Month: null, Season: null };
        return areYears ? Wording["range_of_years", Date(from), Date(to)] : Wording["range_of_dates", Date(from), Date(to)];
    }

    /// <summary>A date as far as it is known.</summary>
    public string Date(DateParts date) => date switch
    {
        { Season: { } season } => Wording["date_with_season", Word("seasons", season), Year(date.Year)],
        { Month: { } month, Day: { } day } => Wording["date", day, Word("months", month), Year(date.Year)],
        { Month: { } month } => Wording["date_with_month", Word("months", month), Year(date.Year)],
        _ => Wording["date_with_year", Year(date.Year)],
    };

    private string Year(int year) => year < 0 ? Wording["year_before_the_era", Number(-year)] : Number(year);

    /// <remarks>An author may have named too few; then the number stands for the word.</remarks>
    private string Word(string key, int place) => (key == "months" ? Wording["months"] : Wording["seasons"]).Split(' ').ElementAtOrDefault(place - 1) ?? Number(place);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
