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
        var mentions = source.Sections.Inlines
            .Where(each => each.Inline is TermMention)
            .ToLookup(each => ((TermMention)each.Inline).EntryId, each => each.In, StringComparer.Ordinal);
        var listed =
            from entry in entries.OrderBy(entry => entry.Sort ?? entry.Name.Text, new Collation(source.Manuscript.Settings.Language))
                .ThenBy(entry => entry.Name.Text, StringComparer.Ordinal)
            let seeAlso = entry.SeeAlso.Distinct().Where(id => id != entry.Id).Select(id => byId.GetValueOrDefault(id)).OfType<RegisterEntry>()
            select new ListedEntry(entry, entry.Shown, [.. mentions[entry.Id].DistinctBy(mention => mention.Anchor)], [.. seeAlso]);
        return new RegisterPage(kind, source.Plan.IdOf(kind), [.. listed]);
    }
}
