using System.Globalization;
using System.Text.RegularExpressions;
using Companion.Model;

namespace Companion.Parse.References;

/// <summary>Understands days from one to another, as conferences last: <c>26–28 August 2005</c>, <c>August 30–September 2, 2005</c>.</summary>
internal static partial class DaySpan
{
    /// <returns>Null for what is none, or runs backwards.</returns>
    public static SourceDate? Read(string text)
    {
        var match = Span().Match(text);
        var first = DateText.Month((match.Groups["month"].Success ? match.Groups["month"] : match.Groups["last"]).Value);
        var last = match.Groups["last"].Success ? DateText.Month(match.Groups["last"].Value) : first;
        if (!match.Success || first is null || last is null)
            return null;
        var year = Number(match.Groups["year"]);
        var (from, to) = (new DateParts(year, first, Number(match.Groups["day"]), null), new DateParts(year, last, Number(match.Groups["until"]), null));
        return DateText.Exists(from) && DateText.Exists(to) && DateText.GoesForward(from, to) ? new SourceDate(from, to, false, null) : null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?<day>[0-9]{1,2})(?:\.?\s+(?<month>[A-Za-z]{3,9}\.?))?\s*[-–—]{1,2}\s*(?<until>[0-9]{1,2})\.?\s+(?<last>[A-Za-z]{3,9}\.?)"
        + @"|(?<month>[A-Za-z]{3,9}\.?)\s+(?<day>[0-9]{1,2})\s*[-–—]{1,2}\s*(?:(?<last>[A-Za-z]{3,9}\.?)\s+)?(?<until>[0-9]{1,2})),?\s+(?<year>[0-9]{4})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Span();
}
