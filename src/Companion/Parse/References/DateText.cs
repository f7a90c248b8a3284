using System.Globalization;
using System.Text.RegularExpressions;
using Companion.Model;

namespace Companion.Parse.References;

/// <summary>Understands a date that is written in one piece.</summary>
/// <remarks>
/// Source: ISO 8601-2, Extended Date/Time Format, levels 0 and 1 (<c>2005-02-26</c>, <c>2005-02/2005-04</c>, <c>1954~</c>, <c>2005-21</c>, <c>199X</c>,
/// <c>2005/..</c>). Beside it, what people write: <c>26 February 2005</c>, <c>26.2.2005</c>, <c>Spring 2005</c>, <c>c. 1954</c>, <c>1954–56</c>, <c>May/June 2005</c>,
/// <c>n.d.</c>, <c>forthcoming</c>.
/// </remarks>
internal static partial class DateText
{
    /// <returns>Null for what is no date.</returns>
    public static SourceDate? Read(string text)
    {
        text = text.Trim();
        if (WordsForNone().IsMatch(text))
            return new SourceDate(null, null, false, text);
        if (text is ['[', .. var bracketed, ']'])
            text = bracketed.Trim();
        var circa = Circa().Match(text);
        var dated = Range(circa.Success ? text[circa.Length..] : text);
        return circa.Success && dated is not null ? dated with { IsCirca = true } : dated;
    }

    /// <summary>The number of a month by its English name or the beginning of it; null when it is none.</summary>
    public static int? Month(string word)
    {
        word = word.TrimEnd('.');
        var months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        var found = word.Length < 3 ? -1 : Array.FindIndex(months, month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return found >= 0 ? found + 1 : word.Equals("Sept", StringComparison.OrdinalIgnoreCase) ? 9 : null;
    }

    /// <summary>1 for spring to 4 for winter, by their English names; null when it is none.</summary>
    public static int? Season(string word) => word.ToLowerInvariant() switch
    {
        "spring" => 1,
        "summer" => 2,
        "autumn" or "fall" => 3,
        "winter" => 4,
        _ => null,
    };

    /// <summary>Whether there is such a day, month or season.</summary>
    public static bool Exists(DateParts date) =>
        date.Year is > -10_000 and < 10_000
        && date.Month is null or (>= 1 and <= 12)
        && date.Season is null or (>= 1 and <= 4)
        && (date.Day is null || (date.Month is { } month && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year is > 0 ? date.Year : 4, month)));

    /// <summary>Whether a range goes forward, as far as one can tell.</summary>
    public static bool GoesForward(DateParts from, DateParts to) =>
        from.Year < to.Year
        || (from.Year == to.Year && (from.Month is null || to.Month is null || from.Month < to.Month || (from.Month == to.Month && (from.Day ?? 0) <= (to.Day ?? 31))));

    private static SourceDate? Range(string text)
    {
        var ends = text.Split('/');
        if (ends.Length == 1)
            return YearRange(text) ?? MonthRange(text) ?? DaySpan.Read(text) ?? Single(text);
        if (ends.Length > 2)
            return null;
        if (MonthRange(text) is { } months)
            return months;
        if (Single(ends[0]) is not { To: null } begun)
            return null;
        if (ends[1].Trim() is "" or "..")
            return begun with { IsOpen = true };
        return (ShortYear().IsMatch(ends[1]) ? Between(begun.From!, YearLike(begun.From!.Year, ends[1])) : Single(ends[1]) is { To: null } to ? Between(begun.From!, to.From) : null)
            is { } both ? both with { IsCirca = begun.IsCirca || Circa(ends[1]) } : null;
    }

    private static bool Circa(string text) => text.AsSpan().Trim().IndexOfAny("~?%") >= 0;

    private static DateParts YearLike(int year, string digits) => new((year / 100 * 100) + int.Parse(digits.Trim(), CultureInfo.InvariantCulture), null, null, null);

    private static SourceDate? Between(DateParts from, DateParts? to) => to is not null && GoesForward(from, to) ? new SourceDate(from, to, false, null) : null;

    /// <summary><c>1954–1956</c>, <c>1954--56</c>; <c>2005-06</c> is a month.</summary>
    private static SourceDate? YearRange(string text)
    {
        var match = TwoYears().Match(text);
        if (!match.Success)
            return null;
        var from = new DateParts(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), null, null, null);
        var end = match.Groups[3].Value;
        var to = end.Length == 2 ? YearLike(from.Year, end) : new DateParts(int.Parse(end, CultureInfo.InvariantCulture), null, null, null);
        return end.Length == 2 && match.Groups[2].Value.Trim() == "-" && int.Parse(end, CultureInfo.InvariantCulture) is <= 12 or (>= 21 and <= 24)
            ? null
            : Between(from, to);
    }

    /// <summary><c>March–April 2005</c>.</summary>
    private static SourceDate? MonthRange(string text)
    {
        var match = TwoMonths().Match(text);
        return match.Success && Month(match.Groups[1].Value) is { } first && Month(match.Groups[2].Value) is { } last
            && int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture) is var year
            ? Between(new DateParts(year, first, null, null), new DateParts(year, last, null, null))
            : null;
    }

    private static SourceDate? Single(string text)
    {
        var circa = Circa(text);
        text = text.Trim().Trim('~', '?', '%').Trim();
        if (Unspecified().Match(text) is { Success: true } decade)
        {
            var digits = decade.Groups[1].Value;
            var (first, last) = (digits.PadRight(4, '0'), digits.PadRight(4, '9'));
            return new SourceDate(
                new DateParts(int.Parse(first, CultureInfo.InvariantCulture), null, null, null),
                new DateParts(int.Parse(last, CultureInfo.InvariantCulture), null, null, null),
                circa, null);
        }

        return (Numbers(text) ?? Words(text)) is { } date && Exists(date) ? new SourceDate(date, null, circa, null) : null;
    }

    private static DateParts? Numbers(string text)
    {
        var match = YearMonthDay().Match(text);
        if (!match.Success)
            return null;
        var year = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        if (text[0] == '-' || year == 0)
            year--; // the year 0000 of ISO 8601 is 1 BC
        return Parts(year, Number(match.Groups[2]), Number(match.Groups[3]));
    }

    private static int? Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>A date by its numbers; a month of 13 to 16 or 21 to 24 is a season.</summary>
    public static DateParts Parts(int year, int? month, int? day) => month switch
    {
        >= 13 and <= 16 when day is null => new DateParts(year, null, null, month - 12),
        >= 21 and <= 24 when day is null => new DateParts(year, null, null, month - 20),
        _ => new DateParts(year, month, day, null),
    };

    private static DateParts? Words(string text)
    {
        var match = DayMonthYear().Match(text);
        if (match.Success && Month(match.Groups["month"].Value) is { } month)
            return new DateParts(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), month, Number(match.Groups["day"]), null);
        if (match.Success && !match.Groups["day"].Success && Season(match.Groups["month"].Value) is { } season)
            return new DateParts(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), null, null, season);
        match = Dotted().Match(text);
        if (match.Success)
            return new DateParts(int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture), Number(match.Groups[2]), Number(match.Groups[1]), null);
        match = BeforeCommonEra().Match(text);
        return match.Success ? new DateParts(-int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), null, null, null) : null;
    }

    [GeneratedRegex(@"^(n\. ?d\.?|s\. ?[ad]\.?|o\. ?J\.?|undated|no date|forthcoming|in press|in preparation|submitted|to appear)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsForNone();

    [GeneratedRegex(@"^(circa\s+|ca?\.?\s*(?=\d)|about\s+|~)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Circa();

    [GeneratedRegex(@"^\s*[0-9][0-9]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^([0-9]{4})(\s*(?:--?|–)\s*)([0-9]{4}|[0-9]{2})$")]
    private static partial Regex TwoYears();

    [GeneratedRegex(@"^([A-Za-z]{3,9}\.?)\s*[-–/]{1,2}\s*([A-Za-z]{3,9}\.?)\s+([0-9]{4})$")]
    private static partial Regex TwoMonths();

    [GeneratedRegex(@"^([0-9]{2,3})[Xxu]{1,2}$")]
    private static partial Regex Unspecified();

    [GeneratedRegex(@"^(-?[0-9]{1,4})(?:-([0-9]{1,2})(?:-([0-9]{1,2})(?:[T ][0-9:.Z+-]+)?)?)?(?:-XX){0,2}$")]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"^(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\.?\s+)?(?<month>[A-Za-z]{3,9}\.?)(?:\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?)?,?\s+(?<year>[0-9]{4})$", RegexOptions.ExplicitCapture)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})$")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^([0-9]{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)$")]
    private static partial Regex BeforeCommonEra();
}
