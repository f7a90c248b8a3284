using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>Builds the cast, the lists of places and objects, and the glossary.</summary>
internal static class RegisterPageBuilder
{
    /// <returns>Null when the register has no entry for the page.</returns>
    public static RegisterPage? Build(ApparatusKind kind, ApparatusSource source)
    {
        var register = source.Manuscript.Register;
        var entries = register.Entries.Where(entry => RegisterResolver.PageOf(entry.Kind) == kind).ToList();
        if (entries.Count == 0)
            return null;
        var byId = register.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var events = Events(source.Timeline);
        var collation = new Collation(source.Manuscript.Settings.Language);
        var listed =
            from entry in entries
                .OrderBy(entry => collation.KeyOf(entry.Sort ?? collation.WithoutArticleOfName(entry.Name.Text)), StringComparer.Ordinal)
                .ThenBy(entry => entry.Name.Text, StringComparer.Ordinal)
            let seeAlso = entry.SeeAlso.Distinct().Where(id => id != entry.Id).Select(id => byId.GetValueOrDefault(id)).OfType<RegisterEntry>()
            let mentions = source.Sections.Mentions[entry.Id].DistinctBy(mention => mention.Anchor)
            select new ListedEntry(entry, entry.Shown, [.. mentions], [.. seeAlso], [.. events[entry.Id].DistinctBy(row => row.ToldIn[0])]);
        return new RegisterPage(kind, source.Plan.IdOf(kind), [.. listed]);
    }

    private static ILookup<string, TimelineRow> Events(TimelinePage? timeline)
    {
        var placed =
            from row in timeline?.Rows ?? []
            from entry in row.Where is { } place ? row.Who.Append(place) : row.Who
            select (entry.Id, Row: row);
        return placed.ToLookup(each => each.Id, each => each.Row, StringComparer.Ordinal);
    }
}
