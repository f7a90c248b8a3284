using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Parse.References.BibTex;

/// <summary>Gives entries the fields of those that they refer to by <c>crossref</c> or <c>xdata</c>. Source: BibLaTeX manual, appendix B.</summary>
internal static class BibInheritance
{
    private const int LongestChain = 8;

    private static readonly ImmutableArray<string> s_ownOnly =
        ["crossref", "xref", "xdata", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related", "relatedtype", "shorttitle", "sortkey", "keywords", "note", "annotation", "annote", "abstract"];

    /// <param name="entries">In the order of the file.</param>
    /// <param name="findings">Where CMP512 goes, at the name of an entry that is not there.</param>
    /// <returns>The entries that are sources, with what they inherit.</returns>
    public static ImmutableArray<BibEntry> Apply(ImmutableArray<BibEntry> entries, List<Diagnostic> findings)
    {
        var byKey = new Dictionary<string, BibEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
            byKey.TryAdd(entry.Key, entry);
        return [.. entries.Where(entry => entry.Type is not ("xdata" or "set")).Select(entry => Filled(entry, byKey, findings, 0))];
    }

    private static BibEntry Filled(BibEntry entry, Dictionary<string, BibEntry> byKey, List<Diagnostic> findings, int depth)
    {
        if (depth > LongestChain)
            return entry;
        var fields = entry.Fields;
        foreach (var reference in entry.Fields.Where(field => field.Name is "crossref" or "xdata"))
        {
            foreach (var key in reference.Tex.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!byKey.TryGetValue(key, out var parent) || parent.Key == entry.Key)
                {
                    if (depth == 0)
                        findings.Add(DiagnosticCatalogue.UnknownParentEntry.At(reference.Range, key).DidYouMean(key, byKey.Keys.Order(StringComparer.Ordinal)));
                    continue;
                }

                var inherited = Filled(parent, byKey, findings, depth + 1).Fields
                    .Select(field => reference.Name == "xdata" ? field : Renamed(field, entry.Type, parent.Type))
                    .OfType<BibField>();
                foreach (var field in inherited.Where(field => fields.All(own => own.Name != field.Name)))
                    fields = fields.Add(field);
            }
        }

        return entry with { Fields = fields };
    }

    /// <summary>What a field of a parent is called in its child; null when it stays with the parent.</summary>
    private static BibField? Renamed(BibField field, string child, string parent)
    {
        if (s_ownOnly.Contains(field.Name))
            return null;
        if (child == parent || field.Name is not ("title" or "subtitle" or "titleaddon" or "author"))
            return field;
        var isPart = child is "inbook" or "incollection" or "inproceedings" or "conference" or "inreference" or "bookinbook" or "suppbook" or "suppcollection";
        if (field.Name == "author")
            return isPart && parent is "book" or "mvbook" ? field with { Name = child == "inbook" ? "author" : "bookauthor" } : null;
        var title = isPart ? parent.StartsWith("mv", StringComparison.Ordinal) ? "maintitle" : "booktitle"
            : child is "article" or "suppperiodical" ? "journaltitle"
            : parent.StartsWith("mv", StringComparison.Ordinal) ? "maintitle" : null;
        return title is null ? null : field with { Name = field.Name switch { "title" => title, "subtitle" => title.Replace("title", "subtitle", StringComparison.Ordinal), _ => $"{title}addon" } };
    }
}
