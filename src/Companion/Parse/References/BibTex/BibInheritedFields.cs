using System.Collections.Immutable;

namespace Companion.Parse.References.BibTex;

/// <summary>What the fields of an entry are in those that name it as their <c>crossref</c>. Source: BibLaTeX manual, appendix B.</summary>
internal static class BibInheritedFields
{
    private static readonly ImmutableArray<string> s_ownOnly =
        ["abstract", "annotation", "annote", "crossref", "entryset", "entrysubtype", "execute", "ids", "keywords", "label", "note", "options", "presort", "related", "relatedtype", "shorttitle", "sortkey", "xdata", "xref"];

    /// <param name="field">Of the parent.</param>
    /// <param name="child">As the file has it.</param>
    /// <param name="parent">The parent's type.</param>
    /// <returns>Empty for what stays with the parent.</returns>
    public static ImmutableArray<BibField> Of(BibField field, BibEntry child, string parent)
    {
        if (s_ownOnly.Contains(field.Name))
            return [];
        if (child.Type == parent || field.Name is not ("title" or "subtitle" or "titleaddon" or "author"))
            return [field];
        var isPart = child.Type is "inbook" or "incollection" or "inproceedings" or "conference" or "inreference" or "bookinbook" or "suppbook" or "suppcollection";
        if (field.Name == "author")
            return !isPart ? [field] : parent is not ("book" or "mvbook") ? [] : [field with { Name = child.Type == "inbook" && child.Field("author") is null ? "author" : "bookauthor" }];
        var title = isPart ? parent.StartsWith("mv", StringComparison.Ordinal) ? "maintitle" : "booktitle"
            : child.Type is "article" or "suppperiodical" ? "journaltitle"
            : parent.StartsWith("mv", StringComparison.Ordinal) ? "maintitle" : null;
        return title is null ? [] : [field with { Name = field.Name switch { "title" => title, "subtitle" => title.Replace("title", "subtitle", StringComparison.Ordinal), _ => $"{title}addon" } }];
    }
}
