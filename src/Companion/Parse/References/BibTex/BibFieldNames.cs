using System.Collections.Frozen;

namespace Companion.Parse.References.BibTex;

/// <summary>The fields of BibTeX and BibLaTeX as variables of CSL. Source: BibLaTeX manual, section 2.2; CSL 1.0.2, appendix IV.</summary>
internal static class BibFieldNames
{
    private static readonly FrozenDictionary<string, string> s_words = new Dictionary<string, string>
    {
        ["abstract"] = "abstract",
        ["address"] = "publisher-place",
        ["annotation"] = "annote",
        ["annote"] = "annote",
        ["authority"] = "authority",
        ["booktitle"] = "container-title",
        ["chapter"] = "chapter-number",
        ["edition"] = "edition",
        ["eventtitle"] = "event-title",
        ["howpublished"] = "medium",
        ["institution"] = "publisher",
        ["issuetitle"] = "volume-title",
        ["journal"] = "container-title",
        ["journaltitle"] = "container-title",
        ["location"] = "publisher-place",
        ["note"] = "note",
        ["reveals"] = "reveals",
        ["number"] = "issue",
        ["organization"] = "publisher",
        ["origlocation"] = "original-publisher-place",
        ["origpublisher"] = "original-publisher",
        ["origtitle"] = "original-title",
        ["pages"] = "page",
        ["pagetotal"] = "number-of-pages",
        ["part"] = "part-number",
        ["publisher"] = "publisher",
        ["pubstate"] = "status",
        ["reviewedtitle"] = "reviewed-title",
        ["revtitle"] = "reviewed-title",
        ["school"] = "publisher",
        ["series"] = "collection-title",
        ["shortjournal"] = "container-title-short",
        ["shorttitle"] = "title-short",
        ["title"] = "title",
        ["type"] = "genre",
        ["venue"] = "event-place",
        ["version"] = "version",
        ["volume"] = "volume",
        ["volumes"] = "number-of-volumes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_names = new Dictionary<string, string>
    {
        ["author"] = "author",
        ["bookauthor"] = "container-author",
        ["composer"] = "composer",
        ["director"] = "director",
        ["editor"] = "editor",
        ["guest"] = "guest",
        ["host"] = "host",
        ["illustrator"] = "illustrator",
        ["interviewer"] = "interviewer",
        ["narrator"] = "narrator",
        ["performer"] = "performer",
        ["producer"] = "producer",
        ["reviewedauthor"] = "reviewed-author",
        ["revauthor"] = "reviewed-author",
        ["scriptwriter"] = "script-writer",
        ["translator"] = "translator",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_codes = new Dictionary<string, string>
    {
        ["doi"] = "DOI",
        ["isbn"] = "ISBN",
        ["issn"] = "ISSN",
        ["langid"] = "language",
        ["language"] = "language",
        ["pmid"] = "PMID",
        ["url"] = "URL",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_dates = new Dictionary<string, string>
    {
        ["date"] = "issued",
        ["eventdate"] = "event-date",
        ["origdate"] = "original-date",
        ["urldate"] = "accessed",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the editors of the entry really did, by BibLaTeX's <c>editortype</c>.</summary>
    private static readonly FrozenDictionary<string, string> s_editors = new Dictionary<string, string>
    {
        ["compiler"] = "compiler",
        ["director"] = "director",
        ["editor"] = "editor",
        ["founder"] = "editor",
        ["organizer"] = "organizer",
        ["producer"] = "producer",
        ["redactor"] = "editor",
        ["reviser"] = "editor",
        ["series"] = "collection-editor",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether anything is made of a field; programs keep others for themselves.</summary>
    /// <param name="name">In lower case.</param>
    public static bool Knows(string name) =>
        s_words.ContainsKey(name) || s_names.ContainsKey(name) || s_codes.ContainsKey(name) || s_dates.ContainsKey(name)
        || name is "year" or "month" or "day" or "subtitle" or "booksubtitle" or "journalsubtitle" or "maintitle" or "mainsubtitle" or "eprint" or "eprinttype" or "archiveprefix" or "keywords" or "crossref" or "xdata"
            or "editortype" or "editora" or "editorb" or "editorc" or "entrysubtype";

    /// <summary>A field of words; null for another.</summary>
    public static string? Words(string name, string cslType) => (name, cslType) switch
    {
        ("number", "book" or "chapter" or "paper-conference" or "periodical") => "collection-number",
        ("number", "report" or "patent" or "standard" or "thesis" or "document" or "dataset" or "pamphlet") => "number",
        ("organization", "paper-conference") => "publisher",
        _ => s_words.GetValueOrDefault(name),
    };

    /// <summary>A field of names; null for another.</summary>
    /// <param name="name">In lower case.</param>
    /// <param name="editorType">The entry's <c>editortype</c>; null when it has none.</param>
    public static string? Names(string name, string? editorType) =>
        name == "editor" && editorType is not null ? s_editors.GetValueOrDefault(editorType, "editor") : s_names.GetValueOrDefault(name);

    /// <summary>A field whose characters mean themselves; null for another.</summary>
    public static string? Codes(string name) => s_codes.GetValueOrDefault(name);

    /// <summary>A field of a date; null for another.</summary>
    public static string? Dates(string name) => s_dates.GetValueOrDefault(name);
}
