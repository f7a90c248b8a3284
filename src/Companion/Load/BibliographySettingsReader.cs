using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads <c>bibliography:</c> in book.yml: how sources are grouped, and which are listed though nothing cites them.</summary>
internal static class BibliographySettingsReader
{
    public static BibliographySettings Read(YamlMapReader? bibliography)
    {
        if (bibliography is null)
            return new BibliographySettings(BibliographyGrouping.None, []);
        var grouping = bibliography.Value<object>("group", "none, type or keyword", GroupingOf) as BibliographyGrouping? ?? BibliographyGrouping.None;
        var listed = bibliography.Texts("nocite").SelectMany(Keys);
        bibliography.ReportUnknownKeys();
        return new BibliographySettings(grouping, [.. listed]);
    }

    /// <summary>A key, or several in one line as Pandoc has them: <c>@kerr2005, @tait2005</c>.</summary>
    private static IEnumerable<NoCite> Keys(YamlScalar line)
    {
        var keys = line.Value.Split([',', ';', ' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return keys.Select(key => new NoCite(key.TrimStart('@'), keys.Length > 1 && PlaceOf(key, line) is { } place ? place : line.Range));
    }

    private static SourceRange? PlaceOf(string key, YamlScalar line) =>
        line.Range.Text.IndexOf(key, StringComparison.Ordinal) is >= 0 and var at ? line.Range with { Start = line.Range.Start + at, Length = key.Length } : null;

    private static object? GroupingOf(string text) => text switch
    {
        "none" => BibliographyGrouping.None,
        "type" => BibliographyGrouping.Type,
        "keyword" => BibliographyGrouping.Keyword,
        _ => null,
    };
}
