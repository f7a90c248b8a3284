using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>shared/apparatus/timeline.html</c>.</summary>
public sealed record TimelineView : View
{
    /// <summary>The events in the order of telling.</summary>
    public required TellingView Telling { get; init; }

    /// <summary>The events in the order in which they happen; null where nobody can date any.</summary>
    public required EventsView? Events { get; init; }

    /// <summary>Who is present in which chapter; null where no event names anybody.</summary>
    public required PresenceView? Presence { get; init; }

    /// <summary>What the work calls its chapters, with a capital.</summary>
    public required string Level { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("telling", Telling), ("events", Events), ("presence", Presence), ("level", Level), ("epub", Epub)];
}

/// <summary>The events in the order of telling, in <see cref="TimelineView"/>.</summary>
public sealed record TellingView : View
{
    /// <summary>Unique in the book.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Pieces that make one drawing below each other; empty when no event has a date.</summary>
    public required IEnumerable<DrawingView> Drawings { get; init; }

    /// <summary>Whether a date is a guess.</summary>
    public required bool HasGuesses { get; init; }

    /// <summary>Whether an event takes a longer time.</summary>
    public required bool HasLongTimes { get; init; }

    /// <summary>Whether an event has no date.</summary>
    public required bool HasUndated { get; init; }

    /// <summary>Whether the drawing leaves out words that the table has.</summary>
    public required bool IsShortened { get; init; }

    /// <summary>Whether an event names people or places.</summary>
    public required bool HasNames { get; init; }

    /// <summary>One for each part of the work, and more for a very long one; at least one.</summary>
    public required IEnumerable<EventTableView> Tables { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("id", Id), ("title", Title), ("drawings", Drawings), ("has_guesses", HasGuesses), ("has_long_times", HasLongTimes), ("has_undated", HasUndated),
        ("is_shortened", IsShortened), ("has_names", HasNames), ("tables", Tables),
    ];
}

/// <summary>A table in <see cref="TellingView"/>.</summary>
public sealed record EventTableView : View
{
    /// <summary>What it holds.</summary>
    public required string Caption { get; init; }

    /// <summary>In the order of telling; at least one.</summary>
    public required IEnumerable<EventView> Rows { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("caption", Caption), ("rows", Rows)];
}

/// <summary>An event in <see cref="EventTableView"/>.</summary>
public sealed record EventView : View
{
    /// <summary>Unique in the book.</summary>
    public required string Id { get; init; }

    /// <summary>The chapter of the work, or a stretch of chapters.</summary>
    public required string Chapter { get; init; }

    /// <summary>The address of the chapter among the passages; null where the book has no such page.</summary>
    public required string? Href { get; init; }

    /// <summary>In words; null when nobody knows.</summary>
    public required string? Date { get; init; }

    /// <summary>What happens.</summary>
    public required Markup Description { get; init; }

    /// <summary>May be empty.</summary>
    public required IEnumerable<RegisteredNameView> Who { get; init; }

    /// <summary>Null when the author does not say.</summary>
    public required RegisteredNameView? Where { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("chapter", Chapter), ("href", Href), ("date", Date), ("description", Description), ("who", Who), ("where", Where)];
}

/// <summary>Somebody or something in the register, or chapters of the work.</summary>
public sealed record RegisteredNameView : View
{
    public required string Name { get; init; }

    /// <summary>The address of the entry, or of the chapter among the passages, in this page; null where the book has none.</summary>
    public required string? Href { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("name", Name), ("href", Href)];
}

/// <summary>The events in the order in which they happen, in <see cref="TimelineView"/>.</summary>
public sealed record EventsView : View
{
    /// <summary>Unique in the book.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Each date once; at least one.</summary>
    public required IEnumerable<EventDateView> Dates { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("title", Title), ("dates", Dates)];
}

/// <summary>A date in <see cref="EventsView"/>.</summary>
public sealed record EventDateView : View
{
    /// <summary>In words.</summary>
    public required string Date { get; init; }

    /// <summary>What happens then, in the order of telling; at least one.</summary>
    public required IEnumerable<DatedEventView> Events { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("date", Date), ("events", Events)];
}

/// <summary>An event in <see cref="EventDateView"/>.</summary>
public sealed record DatedEventView : View
{
    /// <summary>The address of its row.</summary>
    public required string Href { get; init; }

    /// <summary>What happens, without links.</summary>
    public required Markup Description { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("href", Href), ("description", Description)];
}

/// <summary>Who is present in which chapter, in <see cref="TimelineView"/>.</summary>
public sealed record PresenceView : View
{
    /// <summary>Unique in the book.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>How to read the drawing.</summary>
    public required string Explanation { get; init; }

    /// <summary>Pieces of chapters, and of people where there are many; at least one.</summary>
    public required IEnumerable<DrawingView> Drawings { get; init; }

    /// <summary>In the order of their first appearance; at least one.</summary>
    public required IEnumerable<PresentPersonView> People { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => 
        [("id", Id), ("title", Title), ("explanation", Explanation), ("drawings", Drawings), ("people", People)];
}

/// <summary>Somebody in <see cref="PresenceView"/>.</summary>
public sealed record PresentPersonView : View
{
    public required RegisteredNameView Person { get; init; }

    /// <summary>In a row as one, <c>1–5</c>, each with the address of the first among the passages.</summary>
    public required IEnumerable<RegisteredNameView> Chapters { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("person", Person), ("chapters", Chapters)];
}
