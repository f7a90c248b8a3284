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
        ["eid"] = "page",
        ["eventtitle"] = "event-title",
        ["howpublished"] = "medium",
        ["institution"] = "publisher",
        ["issue"] = "issue",
        ["issuetitle"] = "volume-title",
        ["journal"] = "container-title",
        ["journaltitle"] = "container-title",
        ["location"] = "publisher-place",
        ["note"] = "note",
        ["reveals"] = "reveals",
        ["number"] = "number",
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
        ["eventdate"] = "event-date",
        ["origdate"] = "original-date",
        ["urldate"] = "accessed",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the editors of the entry really did, by BibLaTeX's <c>editortype</c>.</summary>
    private static readonly FrozenDictionary<string, string> s_editors = new Dictionary<string, string>
    {
        ["collaborator"] = "contributor",
        ["compiler"] = "compiler",
        ["composer"] = "composer",
        ["continuator"] = "contributor",
        ["director"] = "director",
        ["editor"] = "editor",
        ["executiveproducer"] = "executive-producer",
        ["founder"] = "editor",
        ["guest"] = "guest",
        ["host"] = "host",
        ["illustrator"] = "illustrator",
        ["interviewer"] = "interviewer",
        ["narrator"] = "narrator",
        ["organizer"] = "organizer",
        ["performer"] = "performer",
        ["producer"] = "producer",
        ["redactor"] = "editor",
        ["reviser"] = "editor",
        ["scriptwriter"] = "script-writer",
        ["series"] = "collection-editor",
        ["translator"] = "translator",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_helping = new[]
    {
        "archiveprefix", "booksubtitle", "booktitleaddon", "crossref", "date", "day", "editora", "editoratype", "editorb", "editorbtype", "editorc", "editorctype", "editortype", "entrysubtype",
        "eprint", "eprinttype", "issuesubtitle", "issuetitleaddon", "journalsubtitle", "journaltitleaddon", "keywords", "langidopts", "mainsubtitle", "maintitle", "maintitleaddon",
        "month", "subtitle", "titleaddon", "xdata", "year",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether anything is made of a field; programs keep others for themselves.</summary>
    /// <param name="name">In lower case.</param>
    public static bool Knows(string name) =>
        s_words.ContainsKey(name) || s_names.ContainsKey(name) || s_codes.ContainsKey(name) || s_dates.ContainsKey(name)
        || s_helping.Contains(name);

    /// <summary>Whether anything is made of a field, be it by its own name or by that of a variable of CSL.</summary>
    /// <param name="name">In lower case.</param>
    public static bool IsRead(string name) => Knows(name) || CslVariables.KindOf(name) is not null;

    /// <summary>Whether a field is read as Markdown, once it is no TeX any more.</summary>
    /// <param name="name">In lower case.</param>
    public static bool IsRemark(string name) => name is "annotation" or "annote" or "note";

    /// <summary>Whether a field is read as TeX, not as characters that mean themselves.</summary>
    /// <param name="name">In lower case.</param>
    public static bool IsTex(string name) => IsRead(name) && !s_codes.ContainsKey(name) && name is not ("crossref" or "xdata" or "eprint" or "eprinttype" or "archiveprefix");

    /// <summary>A field of words; null for another.</summary>
    public static string? Words(string name, string cslType) => (name, cslType) switch
    {
        ("number", "article-journal" or "article-magazine" or "article-newspaper" or "periodical" or "review") => "issue",
        ("number", "book" or "chapter" or "entry-encyclopedia" or "paper-conference") => "collection-number",
        ("number", _) => "number",
        _ => s_words.GetValueOrDefault(name),
    };

    /// <summary>A field of names; null for another.</summary>
    /// <param name="name">In lower case.</param>
    public static string? Names(string name) => s_names.GetValueOrDefault(name);

    /// <summary>What the editors of an entry really did.</summary>
    /// <param name="editorType">The entry’s <c>editortype</c>; null when it has none.</param>
    public static string Editors(string? editorType) => s_editors.GetValueOrDefault(editorType ?? "", "editor");

    /// <summary>A field whose characters mean themselves; null for another.</summary>
    public static string? Codes(string name) => s_codes.GetValueOrDefault(name);

    /// <summary>A field of a date; null for another.</summary>
    public static string? Dates(string name) => s_dates.GetValueOrDefault(name);
}
