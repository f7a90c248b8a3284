using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>What happens in the work: the order of telling against the order of events, and who is present where.</summary>
/// <param name="Rows">In the order of telling; at least one.</param>
/// <param name="Presence">Who is present, in the order of their first appearance; empty where no event names anybody.</param>
/// <param name="Chapters">The chapters of the work, in reading order; empty if book.yml names none.</param>
public sealed record TimelinePage(
    string Id, ImmutableArray<TimelineRow> Rows, ImmutableArray<Presence> Presence, ImmutableArray<WorkChapter> Chapters)
    : ApparatusPage(ApparatusKind.Timeline, Id);

/// <summary>An event with its people and its place looked up.</summary>
/// <param name="Anchor">Its row's place.</param>
/// <param name="Who">In the order of the event; may be empty.</param>
/// <param name="Where">Null when the event has none.</param>
/// <param name="ToldIn">The chapters that tell it, in reading order; empty when book.yml names no chapters.</param>
/// <param name="ToldInPassages">Its chapter's place among the passages; null where the book has no such page.</param>
public sealed record TimelineRow(
    TimelineEvent Event, Anchor Anchor, ImmutableArray<RegisterEntry> Who, RegisterEntry? Where, ImmutableArray<WorkChapter> ToldIn, Anchor? ToldInPassages);

/// <summary>The chapters of the work in which somebody is present.</summary>
/// <param name="Chapters">In reading order, each once; at least one.</param>
public sealed record Presence(RegisterEntry Person, ImmutableArray<WorkChapter> Chapters);
