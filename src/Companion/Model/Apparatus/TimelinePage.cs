using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>What happens in the work: the order of telling against the order of events, and who is present where.</summary>
/// <param name="Parts">The page's sections, with the titles of those that have something to show.</param>
/// <param name="Rows">In the order of telling; at least one.</param>
/// <param name="Presence">Who is present, in the order of their first appearance; empty where no event names anybody.</param>
/// <param name="Chapters">The chapters of the work, in reading order; where book.yml names none, those that events name.</param>
public sealed record TimelinePage(
    string Id,
    TimelineParts Parts,
    ImmutableArray<TimelineRow> Rows,
    ImmutableArray<Presence> Presence,
    ImmutableArray<WorkChapter> Chapters)
    : ApparatusPage(ApparatusKind.Timeline, Id)
{
    /// <summary>The chapters' places among the passages; empty where the book has no such page.</summary>
    public ImmutableDictionary<WorkChapter, Anchor> Passages { get; init; } = ImmutableDictionary<WorkChapter, Anchor>.Empty;

    /// <summary>Whether something can be drawn: dates, or people in chapters. The tables below a drawing say the same in words.</summary>
    public bool HasDrawings => Parts.Events is not null || !Presence.IsEmpty;

    public override ImmutableArray<Section> Sections => [.. new[] { Parts.Telling, Parts.Events, Parts.Presence }.OfType<Section>()];

    /// <summary>The events that somebody can date, in the order in which they happen; those of one date in the order of telling.</summary>
    public required ImmutableArray<TimelineRow> InOrderOfEvents { get; init; }
}

/// <summary>The sections of the timeline's page.</summary>
/// <param name="Telling">The order of telling.</param>
/// <param name="Events">The order of events; null where nobody can date any.</param>
/// <param name="Presence">Who is present; null where no event names anybody.</param>
public sealed record TimelineParts(Section Telling, Section? Events, Section? Presence);

/// <summary>An event with its people and its place looked up.</summary>
/// <param name="Anchor">Its row's place.</param>
/// <param name="Who">In the order of the event; may be empty.</param>
/// <param name="Where">Null when the event has none.</param>
/// <param name="ToldIn">The chapters that tell it, in reading order; at least one.</param>
public sealed record TimelineRow(TimelineEvent Event, Anchor Anchor, ImmutableArray<RegisterEntry> Who, RegisterEntry? Where, ImmutableArray<WorkChapter> ToldIn);

/// <summary>The chapters of the work in which somebody is present.</summary>
/// <param name="Chapters">In reading order, each once; at least one.</param>
public sealed record Presence(RegisterEntry Person, ImmutableArray<WorkChapter> Chapters);
