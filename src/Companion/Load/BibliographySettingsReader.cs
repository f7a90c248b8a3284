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
        var listed = bibliography.Texts("nocite").Select(key => new NoCite(key.Value.Trim().TrimStart('@'), key.Range));
        bibliography.ReportUnknownKeys();
        return new BibliographySettings(grouping, [.. listed]);
    }

    private static object? GroupingOf(string text) => text switch
    {
        "none" => BibliographyGrouping.None,
        "type" => BibliographyGrouping.Type,
        "keyword" => BibliographyGrouping.Keyword,
        _ => null,
    };
}
