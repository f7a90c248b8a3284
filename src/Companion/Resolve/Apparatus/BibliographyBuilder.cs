using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>Makes the bibliography: every listed source, with the sections that cite it.</summary>
internal static class BibliographyBuilder
{
    /// <summary>What the names of groups begin with, and those of sources never do.</summary>
    public const string GroupName = "group-";

    /// <returns>Null when no source is listed.</returns>
    public static ApparatusPage? Build(ApparatusSource source)
    {
        if (source.Sources.Listed.IsEmpty)
            return null;
        var places = source.Sections.Inlines
            .SelectMany(place => place.Inline is Citation citation ? citation.Items.Select(item => (place.In, item.Reference?.Key)) : [])
            .ToLookup(place => place.Key ?? "", place => place.In, StringComparer.Ordinal);
        var entries = source.Sources.Listed.Select(reference =>
            new BibliographyEntry(source.Sources.Places[reference.Key], reference, [.. places[reference.Key].DistinctBy(place => place.Anchor)]));
        var id = source.Plan.IdOf(ApparatusKind.Bibliography);
        return new Bibliography(id, source.Manuscript.Settings.Bibliography.Grouping switch
        {
            BibliographyGrouping.Type => ByType(id, [.. entries], source),
            BibliographyGrouping.Keyword => ByKeyword(id, [.. entries], source),
            _ => [new BibliographyGroup(new Anchor(id, null), [], [.. entries])],
        });
    }

    /// <summary>In a fixed order; groups without a source are left out.</summary>
    private static ImmutableArray<BibliographyGroup> ByType(string id, ImmutableArray<BibliographyEntry> entries, ApparatusSource source)
    {
        var wording = source.Manuscript.Wording;
        (SourceGroup Group, string Title)[] groups =
        [
            (SourceGroup.Books, wording["sources_books"]),
            (SourceGroup.Articles, wording["sources_articles"]),
            (SourceGroup.Reviews, wording["sources_reviews"]),
            (SourceGroup.Conversations, wording["sources_conversations"]),
            (SourceGroup.Performances, wording["sources_performances"]),
            (SourceGroup.Web, wording["sources_web"]),
            (SourceGroup.Others, wording["sources_others"]),
        ];
        return
        [
            .. from one in groups
               let its = entries.Where(entry => SourceTypes.GroupOf(entry.Reference) == one.Group).ToImmutableArray()
               where !its.IsEmpty
               select new BibliographyGroup(new Anchor(id, GroupName + one.Group.ToString().ToLowerInvariant()), Title(one.Title), its),
        ];
    }

    /// <summary>By the first keyword of each source; those without one are last, and need no title when there are no others.</summary>
    private static ImmutableArray<BibliographyGroup> ByKeyword(string id, ImmutableArray<BibliographyEntry> entries, ApparatusSource source)
    {
        var byKeyword = entries
            .Where(entry => !entry.Reference.Keywords.IsEmpty)
            .GroupBy(entry => entry.Reference.Keywords[0], StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, new Collation(source.Manuscript.Settings.Language))
            .ToImmutableArray();
        var names = PlaceNames.Of([.. byKeyword.Select(group => group.Key)], name => name == "others");
        var groups = byKeyword.Zip(names, (group, name) => new BibliographyGroup(new Anchor(id, GroupName + name), Title(group.Key), [.. group])).ToImmutableArray();
        ImmutableArray<BibliographyEntry> others = [.. entries.Where(entry => entry.Reference.Keywords.IsEmpty)];
        if (others.IsEmpty)
            return groups;
        var title = groups.IsEmpty ? [] : Title(source.Manuscript.Wording["sources_others"]);
        return groups.Add(new BibliographyGroup(new Anchor(id, groups.IsEmpty ? null : $"{GroupName}others"), title, others));
    }

    private static ImmutableArray<Inline> Title(string words) => [new Text(words, new SourceText("", "").Beginning)];
}
