using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;

namespace Companion.Parse.References.BibTex;

/// <summary>Reads when a source was published: from one field, as BibLaTeX has it, or from the three of BibTeX.</summary>
internal static class BibDates
{
    /// <summary>A date in one piece. A tilde behind a number is a doubt in BibLaTeX, elsewhere it is the space of TeX.</summary>
    public static string Text(BibField field)
    {
        var doubt = field.Tex.AsSpan().TrimEnd().IndexOf('~');
        return TexText.Read(field.Tex, doubt > 0 && (char.IsAsciiDigit(field.Tex[doubt - 1]) || field.Tex[doubt - 1] is '?' or '%') ? TexForm.Code : TexForm.Plain).Trim();
    }

    /// <summary>Whether the name of the issue is the season in which it came out, and nothing else tells it.</summary>
    public static bool HasSeason(BibEntry entry) =>
        entry.Field("issue") is { } issue && DateText.Season(issue.Tex.Trim()) is not null && entry.Field("month") is null
        && (entry.Field("date") ?? entry.Field("year"))?.Tex.Trim() is { } date && (date.Length == 4 || date is [.., '-', '2', _]);

    /// <summary>The date, and where its name stands; null when there is none.</summary>
    public static (SourceRange Name, YamlNode Date)? Issued(BibEntry entry)
    {
        if ((entry.Field("date") ?? entry.Field("year")) is not { } year)
            return null;
        if (year.Name == "year" && entry.Field("month") is { } month)
            return ((entry.Field("day") ?? month).NameRange, WithMonth(year, month, entry.Field("day")));
        var whole = new YamlScalar(Text(year), year.Range);
        return (year.NameRange, HasSeason(entry) ? Map(year, ("raw", whole), ("season", Scalar(entry.Field("issue")!))) : whole); // it has a season in it
    }

    private static YamlNode WithMonth(BibField year, BibField month, BibField? day)
    {
        var words = Plain(month);
        if (DateText.Month(words) is not null || words.All(char.IsAsciiDigit))
            return day is null ? Map(month, ("year", Scalar(year)), ("month", Scalar(month))) : Map(day, ("year", Scalar(year)), ("month", Scalar(month)), ("day", Scalar(day)));
        if (words.Replace('–', '-').Split('-', StringSplitOptions.TrimEntries) is [var first, var last] && first.All(char.IsAsciiDigit) && last.All(char.IsAsciiDigit))
            return new YamlScalar($"{Plain(year)}-{first}/{Plain(year)}-{last}", month.Range);
        return new YamlScalar($"{words} {Plain(year)}", month.Range);
    }

    /// <param name="last">Where the date is said to be wrong if there is none like it.</param>
    /// <param name="parts">By the keys of CSL.</param>
    private static YamlMap Map(BibField last, params ReadOnlySpan<(string Key, YamlNode Value)> parts)
    {
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>(parts.Length);
        foreach (var (key, value) in parts)
            entries.Add(new(new YamlScalar(key, last.NameRange), value));
        return new YamlMap(entries.ToImmutable(), last.Range);
    }

    private static YamlScalar Scalar(BibField field) => new(Plain(field), field.Range);

    private static string Plain(BibField field) => TexText.Read(field.Tex, TexForm.Plain).Trim(' ', '\u00A0');
}
