using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse.References;

/// <summary>What a reference must say for readers to find the source.</summary>
internal static class ReferenceNeeds
{
    /// <param name="reference">As it has been read.</param>
    /// <param name="findings">Where CMP506 (something is missing) and CMP507 (there is nothing to show) go, at the key.</param>
    /// <returns>Whether there is anything to call the source by.</returns>
    public static bool Check(Reference reference, List<Diagnostic> findings)
    {
        var hasTitle = Has("title") || Has("title-short") || Has("reviewed-title") || Has("volume-title") || Has("part-title");
        var isEmpty = !hasTitle && !Has("container-title") && !Has("genre") && !Has("number") && !Has("URL") && reference.Names.IsEmpty;
        if (isEmpty)
            findings.Add(DiagnosticCatalogue.EmptyReference.At(reference.Range, reference.Key));
        else if (!hasTitle && reference.Type is not ("personal_communication" or "interview" or "legal_case" or "legislation" or "manuscript" or "post"))
            Missing("title");
        if (Container(reference.Type) is { } container && !Has("container-title") && !Has("collection-title") && !Has("event-title"))
            Missing($"title of the {container} that it stands in");
        if (NeedsDate(reference.Type) && reference.Dates.IsEmpty && !Has("status"))
            Missing("date");
        return !isEmpty;

        bool Has(string field) => reference.Fields.ContainsKey(field);

        void Missing(string what) => findings.Add(DiagnosticCatalogue.IncompleteReference.At(reference.Range, reference.Key, what));
    }

    /// <summary>What a source of the type stands in; null when it stands alone.</summary>
    private static string? Container(string type) => type switch
    {
        "article-journal" => "journal",
        "article-magazine" => "magazine",
        "article-newspaper" => "newspaper",
        "chapter" => "book",
        "entry-dictionary" => "dictionary",
        "entry-encyclopedia" => "encyclopedia",
        _ => null,
    };

    private static bool NeedsDate(string type) => type is
        "article" or "article-journal" or "article-magazine" or "article-newspaper" or "book" or "broadcast" or "chapter" or "interview" or "motion_picture"
        or "paper-conference" or "report" or "review" or "review-book" or "speech" or "thesis";
}
