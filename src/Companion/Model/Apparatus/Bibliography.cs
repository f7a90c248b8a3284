using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>The sources that the book cites, and those that its author wants listed.</summary>
/// <param name="Groups">At least one; one without a title if the sources are not grouped.</param>
public sealed record Bibliography(string Id, ImmutableArray<BibliographyGroup> Groups) : ApparatusPage(ApparatusKind.Bibliography, Id)
{
    public override ImmutableArray<Section> Sections =>
        [.. from bibliographyGroup in Groups where !bibliographyGroup.Title.IsEmpty select new Section(bibliographyGroup.Anchor, bibliographyGroup.Title, 2, [])];
}

/// <summary>Sources of one type or keyword.</summary>
/// <param name="Title">Empty where the sources are not grouped.</param>
/// <param name="Entries">In the order of the language; at least one.</param>
public sealed record BibliographyGroup(Anchor Anchor, ImmutableArray<Inline> Title, ImmutableArray<BibliographyEntry> Entries);

/// <summary>A source and the places that cite it.</summary>
/// <param name="CitedIn">In reading order, each section once; empty for a source that is only listed.</param>
public sealed record BibliographyEntry(Anchor Anchor, Reference Reference, ImmutableArray<Mention> CitedIn);
