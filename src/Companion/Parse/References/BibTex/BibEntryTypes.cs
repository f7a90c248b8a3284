using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Companion.Parse.References.BibTex;

/// <summary>The entry types of BibTeX and BibLaTeX as types of CSL. Source: BibLaTeX manual, section 2.1; CSL 1.0.2, appendix III.</summary>
internal static class BibEntryTypes
{
    private static readonly FrozenDictionary<string, string> s_types = new Dictionary<string, string>
    {
        ["article"] = "article-journal",
        ["artwork"] = "graphic",
        ["audio"] = "song",
        ["bibnote"] = "document",
        ["book"] = "book",
        ["bookinbook"] = "chapter",
        ["booklet"] = "pamphlet",
        ["collection"] = "book",
        ["commentary"] = "book",
        ["conference"] = "paper-conference",
        ["customa"] = "document",
        ["dataset"] = "dataset",
        ["electronic"] = "webpage",
        ["image"] = "graphic",
        ["inbook"] = "chapter",
        ["incollection"] = "chapter",
        ["inproceedings"] = "paper-conference",
        ["inreference"] = "entry-encyclopedia",
        ["interview"] = "interview",
        ["jurisdiction"] = "legal_case",
        ["legal"] = "treaty",
        ["legislation"] = "legislation",
        ["letter"] = "personal_communication",
        ["magazine"] = "article-magazine",
        ["manual"] = "book",
        ["mastersthesis"] = "thesis",
        ["misc"] = "document",
        ["movie"] = "motion_picture",
        ["music"] = "song",
        ["mvbook"] = "book",
        ["mvcollection"] = "book",
        ["mvproceedings"] = "book",
        ["mvreference"] = "book",
        ["newspaper"] = "article-newspaper",
        ["online"] = "webpage",
        ["patent"] = "patent",
        ["performance"] = "performance",
        ["periodical"] = "periodical",
        ["phdthesis"] = "thesis",
        ["proceedings"] = "book",
        ["reference"] = "book",
        ["report"] = "report",
        ["review"] = "review",
        ["software"] = "software",
        ["standard"] = "standard",
        ["suppbook"] = "chapter",
        ["suppcollection"] = "chapter",
        ["suppperiodical"] = "article-journal",
        ["techreport"] = "report",
        ["thesis"] = "thesis",
        ["unpublished"] = "manuscript",
        ["video"] = "motion_picture",
        ["www"] = "webpage",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In the order of the alphabet.</summary>
    public static ImmutableArray<string> Names { get; } = [.. s_types.Keys.Order(StringComparer.Ordinal)];

    /// <returns>A type of CSL; null when BibLaTeX has no such entry type.</returns>
    /// <param name="name">In lower case; a type of CSL is its own.</param>
    public static string? Of(string name) => s_types.GetValueOrDefault(name) ?? (CslVariables.IsType(name) ? name : null);

    /// <summary>The type of an entry as its other fields make it more exact.</summary>
    public static string? Of(BibEntry entry)
    {
        var type = Of(entry.Type);
        var kind = entry.Field("entrysubtype")?.Tex.Trim().ToLowerInvariant();
        return (type, kind) switch
        {
            ("article-journal", "newspaper") => "article-newspaper",
            ("article-journal", "magazine") => "article-magazine",
            ("article-journal", _) when entry.Type == "review" => "review",
            ("motion_picture", "tvbroadcast" or "broadcast" or "television" or "radio") => "broadcast",
            ("document", "interview") => "interview",
            ("document", _) when BibAddress.Of(entry) is not null && BibAddress.Medium(entry) is null => "webpage",
            ("chapter", _) when entry.Type == "inbook" && entry.Field("booktitle") is null && entry.Field("maintitle") is null => "book", // BibTeX names a part of a book by its pages
            _ => type,
        };
    }
}
