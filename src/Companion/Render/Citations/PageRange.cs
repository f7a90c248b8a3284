using System.Text.RegularExpressions;
using Companion.Model;

namespace Companion.Render.Citations;

/// <summary>Sets ranges of numbers with en dashes, and ranges of pages as the style abbreviates them.</summary>
/// <remarks>Sources: MLA Handbook, 9th edition, 2.139; Chicago Manual of Style, 18th edition, 9.62.</remarks>
internal static partial class PageRange
{
    /// <summary>Places with a dash between them, in full.</summary>
    public static string Dashed(string places) => Hyphen().Replace(places, "$1–");

    /// <summary>Pages: several ranges may stand in it, and words too.</summary>
    public static string Set(string pages, PageRanges style) => Range().Replace(pages, range =>
    {
        var (prefix, first, last) = (range.Groups["prefix"].Value, range.Groups["first"].Value, range.Groups["last"].Value);
        if (range.Groups["again"].Value is { Length: > 0 } again && again != prefix)
            return Dashed(range.Value);
        var full = last.Length < first.Length ? first[..^last.Length] + last : last;
        return $"{prefix}{first}–{(full.Length == first.Length ? Shortened(first, full, style) : full)}";
    });

    /// <summary>Whether it is more than one place.</summary>
    public static bool IsMany(string places) => Several().IsMatch(places);

    private static string Shortened(string first, string last, PageRanges style)
    {
        var same = first.Zip(last).TakeWhile(digits => digits.First == digits.Second).Count();
        return style switch
        {
            PageRanges.TwoDigits => last[Math.Min(same, Math.Max(0, last.Length - 2))..],
            PageRanges.Chicago when first.Length < 3 || first.EndsWith("00", StringComparison.Ordinal) => last,
            PageRanges.Chicago when first[^2] == '0' => last[Math.Min(same, last.Length - 1)..],
            PageRanges.Chicago when first.Length == 4 && first.Length - same > 2 => last,
            PageRanges.Chicago => last[Math.Min(same, last.Length - 2)..],
            _ => last,
        };
    }

    [GeneratedRegex(@"(?<![\p{L}\d:.])(?<prefix>\p{L}*)(?<first>\d+)\s*(?:-{1,2}|–)\s*(?<again>\p{L}*)(?<last>\d+)(?![\p{L}\d:])")]
    private static partial Regex Range();

    [GeneratedRegex(@"([\p{L}\d])\s*(?:-{1,2}|–)\s*(?=[\p{L}\d])")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"[\p{L}\d]\s*(?:[-–,&;+]|\band\b|\bund\b|\bet\b)\s*[\p{L}\d]|\d\s*ff")]
    private static partial Regex Several();
}
