using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>The work, chapter by chapter: the way in for a reader with the work open.</summary>
/// <param name="Parts">In the order of the work; one without a name where it has no parts.</param>
public sealed record PassagesPage(string Id, ImmutableArray<PartOfWork> Parts) : ApparatusPage(ApparatusKind.Passages, Id)
{
    public override ImmutableArray<Section> Sections =>
        [.. from part in Parts where !part.Title.IsEmpty select new Section(part.Anchor, part.Title, 2, [])];
}

/// <summary>A part of the work with its chapters.</summary>
/// <param name="Title">Empty where the work has no parts.</param>
/// <param name="Chapters">Every chapter of the part, also those of which nothing is said.</param>
public sealed record PartOfWork(Anchor Anchor, ImmutableArray<Inline> Title, ImmutableArray<ChapterOfWork> Chapters);

/// <summary>Everything in the book that belongs to one chapter of the work.</summary>
/// <param name="Title">In words: “Chapter 13”.</param>
/// <param name="Passages">The passages on it, in reading order, with the sections they stand in.</param>
/// <param name="Mentions">The sections that cite it or link to it, in reading order, each once.</param>
/// <param name="Events">The events that it tells, in the order of the timeline.</param>
/// <param name="Entries">The people, places, objects and terms that a reader meets there first.</param>
public sealed record ChapterOfWork(
    WorkChapter Chapter,
    Anchor Anchor,
    ImmutableArray<Inline> Title,
    ImmutableArray<PlacedPassage> Passages,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<PlacedEvent> Events,
    ImmutableArray<RegisterEntry> Entries);

/// <summary>A passage and the section that it stands in.</summary>
public sealed record PlacedPassage(Passage Passage, Mention In);

/// <summary>An event and its place in the timeline; null where the book has no timeline page.</summary>
public sealed record PlacedEvent(TimelineEvent Event, Anchor? Anchor);
