namespace Companion.Model;

/// <summary>Dates that are not fully known, on a line: which of two is earlier, and how far they lie apart.</summary>
/// <remarks>Seasons order the dates of a year, but say nothing about its months: they differ between the halves of the world.</remarks>
public static class Moments
{
    private const int MonthsInYear = 12;
    private const int LongestMonth = 31;

    /// <summary>The first day that a date can mean; only good for comparing.</summary>
    public static int FirstDay(DateParts date) => Day(date, date.Month ?? 1, date.Day ?? 1);

    /// <summary>The last day that a date can mean; only good for comparing.</summary>
    public static int LastDay(DateParts date) => Day(date, date.Month ?? MonthsInYear, date.Day ?? LongestMonth);

    /// <summary>Where a date stands on a scale of years: a year alone at its beginning, a season at the end of its quarter.</summary>
    public static double Position(DateParts date)
    {
        var months = date.Month is { } month ? month - 1 + ((date.Day ?? 1) - 1) / (double)LongestMonth : 3 * (date.Season ?? 0);
        return date.Year + months / MonthsInYear;
    }

    /// <summary>Whether the calendar has this day.</summary>
    /// <remarks>The Gregorian calendar, also for days before it was made. Source: ISO 8601.</remarks>
    public static bool IsPossible(DateParts date) =>
        date.Month is null or (>= 1 and <= MonthsInYear) && (date.Day is not { } day || day >= 1 && day <= DaysIn(date.Year, date.Month!.Value));

    private static int Day(DateParts date, int month, int day) => (date.Year * MonthsInYear + month - 1) * LongestMonth + day - 1;

    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => LongestMonth,
    };
}
