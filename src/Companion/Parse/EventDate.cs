using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Parse;

/// <summary>When an event of the timeline happens.</summary>
/// <param name="When">Null when nobody knows.</param>
/// <param name="Until">The end of a longer time; null for a single date.</param>
/// <param name="IsCirca">Whether it is a guess.</param>
/// <param name="Range">Where the date stands; all of the event when it has none.</param>
internal sealed partial record EventDate(DateParts? When, DateParts? Until, bool IsCirca, SourceRange Range)
{
    private static readonly ImmutableArray<string> s_seasons = ["spring", "summer", "autumn", "winter"];

    /// <remarks>Reports CMP104, CMP105 and CMP657.</remarks>
    public static EventDate Read(YamlMapReader keys, List<Diagnostic> findings)
    {
        var years = keys.Value("year", "a year like 1979, or years like 1978-1980 with the earlier one first", Years);
        var dates = keys.Value("date", "a day, a month or a year like 1979-06-12, or two of them in their order with ‘/’ between", Dates);
        var season = keys.Value("season", "spring, summer, autumn or winter", word => s_seasons.Contains(word) ? word : null);
        var circa = keys.Value("circa", "true or false", word => word is "true" or "false" ? word : null);
        if (keys.Node("year") is not null && keys.Node("date") is { } second)
            findings.Add(DiagnosticCatalogue.ConflictingDate.At(second.Range, "date", "‘year’"));
        Season(keys, years, findings);
        var (when, until) = years ?? dates ?? new(null, null);
        if (when is not null && until is null && years is not null && season is not null)
            when = when with { Season = s_seasons.IndexOf(season) + 1 };
        return new EventDate(when, until, circa == "true", (keys.Node("year") ?? keys.Node("date"))?.Range ?? keys.Range);
    }

    /// <summary>A season is one of a single year.</summary>
    private static void Season(YamlMapReader keys, Tuple<DateParts?, DateParts?>? years, List<Diagnostic> findings)
    {
        if (keys.Node("season") is not { } season)
            return;
        if (keys.Node("date") is not null)
            findings.Add(DiagnosticCatalogue.ConflictingDate.At(season.Range, "season", "‘date’"));
        else if (keys.Node("year") is null)
            findings.Add(DiagnosticCatalogue.MissingKey.At(season.Range with { Length = 0 }, "A season", "year"));
        else if (years is { Item2: not null })
            findings.Add(DiagnosticCatalogue.ConflictingDate.At(season.Range, "season", "a longer time"));
    }

    private static Tuple<DateParts?, DateParts?>? Years(string text) =>
        YearsForm().Match(text) is { Success: true } form ? InOrder(Year(form.Groups["first"]), form.Groups["last"].Success ? Year(form.Groups["last"]) : null) : null;

    private static Tuple<DateParts?, DateParts?>? Dates(string text) => text.Split('/', StringSplitOptions.TrimEntries) switch
    {
        [var only] when Date(only) is { } date => new(date, null),
        [var first, var last] when Date(first) is { } from && Date(last) is { } to => InOrder(from, to),
        _ => null,
    };

    private static Tuple<DateParts?, DateParts?>? InOrder(DateParts first, DateParts? last) =>
        last is null || Moments.FirstDay(first) <= Moments.FirstDay(last) ? new(first, last == first ? null : last) : null;

    private static DateParts? Date(string text)
    {
        if (DateForm().Match(text) is not { Success: true } form)
            return null;
        var date = new DateParts(Year(form.Groups["year"]).Year, Number(form.Groups["month"]), Number(form.Groups["day"]), null);
        return Moments.IsPossible(date) ? date : null;
    }

    private static DateParts Year(Group digits) => new(int.Parse(digits.Value.Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), null, null, null);

    private static int? Number(Group digits) => digits.Success ? int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<first>[-−]?[0-9]{1,6})(\s*[-–]\s*(?<last>[-−]?[0-9]{1,6}))?$")]
    private static partial Regex YearsForm();

    [GeneratedRegex(@"^(?<year>[-−]?[0-9]{1,6})(-(?<month>[0-9]{1,2})(-(?<day>[0-9]{1,2}))?)?$")]
    private static partial Regex DateForm();
}
