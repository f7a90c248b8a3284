using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Companion.Parse.References;

/// <summary>How the value of a variable is to be read.</summary>
internal enum VariableKind
{
    /// <summary>Words, with emphasis and quotation marks.</summary>
    Words,

    /// <summary>Characters that mean exactly themselves: an address, a number of a catalogue.</summary>
    Code,

    /// <summary>One or more names.</summary>
    Names,

    /// <summary>A date or a range of dates.</summary>
    Date,

    /// <summary>Words by which the bibliography can be grouped.</summary>
    Keywords,

    /// <summary>The author's remark: Markdown.</summary>
    Annotation,

    /// <summary>A remark, or lines of variables as Zotero keeps them in its field “Extra”.</summary>
    Note,

    /// <summary>The place in the work from which on the source may be named; no variable of CSL.</summary>
    Reveals,

    /// <summary>What another program keeps for itself.</summary>
    Ignored,
}

/// <summary>The words of CSL: which variables and types there are. Source: CSL 1.0.2, appendices III and IV, and its input schema.</summary>
internal static class CslVariables
{
    private static readonly FrozenDictionary<string, VariableKind> s_kinds = Kinds().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_otherNames = new Dictionary<string, string>
    {
        ["annotation"] = "annote",
        ["event"] = "event-title",
        ["journalAbbreviation"] = "container-title-short",
        ["keywords"] = "keyword",
        ["shortTitle"] = "title-short",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_types = (
        "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary "
        + "entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference "
        + "patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty "
        + "webpage").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every variable, in the order of the alphabet.</summary>
    public static ImmutableArray<string> Known { get; } = [.. s_kinds.Keys.Concat(s_otherNames.Keys).Append("id").Append("type").Order(StringComparer.Ordinal)];

    /// <summary>Every type, in the order of the alphabet.</summary>
    public static ImmutableArray<string> Types { get; } = [.. s_types.Order(StringComparer.Ordinal)];

    /// <summary>How a variable is read; null when there is none of that name.</summary>
    public static VariableKind? KindOf(string name) => s_kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The name of CSL 1.0.2 for a name that earlier versions or other programs give to a variable.</summary>
    public static string NameOf(string name) => s_otherNames.GetValueOrDefault(name, name);

    /// <summary>Whether CSL has a type of that name.</summary>
    public static bool IsType(string name) => s_types.Contains(name);

    private static Dictionary<string, VariableKind> Kinds()
    {
        var kinds = new Dictionary<string, VariableKind>(StringComparer.Ordinal);
        Add(VariableKind.Words,
            "abstract archive archive_collection archive_location archive-place authority call-number citation-label collection-title container-title "
            + "container-title-short dimensions division event-title event-place genre jurisdiction license medium original-publisher original-publisher-place "
            + "original-title part-title publisher publisher-place references reviewed-genre reviewed-title scale source status title title-short volume-title "
            + "year-suffix chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages "
            + "number-of-volumes page page-first part-number printing-number section supplement-number version volume");
        Add(VariableKind.Code, "DOI ISBN ISSN PMCID PMID URL language");
        Add(VariableKind.Date, "accessed available-date event-date issued original-date submitted");
        Add(VariableKind.Names,
            "author chair collection-editor compiler composer container-author contributor curator director editor editor-translator editorial-director "
            + "executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author "
            + "script-writer series-creator translator");
        Add(VariableKind.Keywords, "keyword");
        Add(VariableKind.Annotation, "annote");
        Add(VariableKind.Note, "note");
        Add(VariableKind.Reveals, "reveals");
        Add(VariableKind.Ignored, "categories citation-key custom system_id");
        return kinds;

        void Add(VariableKind kind, string names)
        {
            foreach (var name in names.Split(' '))
                kinds.Add(name, kind);
        }
    }
}
