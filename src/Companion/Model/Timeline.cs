using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model;

/// <summary>What happens in the work, as told and as it happened.</summary>
/// <param name="Events">In the order of the file.</param>
public sealed record Timeline(ImmutableArray<TimelineEvent> Events)
{
    public static readonly Timeline Empty = new([]);
}

/// <summary>Something that happens in the work.</summary>
public sealed record TimelineEvent
{
    /// <summary>Null when the author gave it none; unique.</summary>
    public string? Id { get; init; }

    /// <summary>Where the work tells it.</summary>
    public required WorkStretch Told { get; init; }

    /// <summary>When it happens; null when nobody knows.</summary>
    public DateParts? When { get; init; }

    /// <summary>The end of a longer time; null for a single date.</summary>
    public DateParts? Until { get; init; }

    /// <summary>Whether the date is a guess.</summary>
    public bool IsCirca { get; init; }

    /// <summary>What happens; never empty.</summary>
    public required ImmutableArray<Inline> Description { get; init; }

    /// <summary>Ids of people in the register; may be empty.</summary>
    public ImmutableArray<string> Who { get; init; } = [];

    /// <summary>The id of a place in the register; null when the author does not say.</summary>
    public string? Where { get; init; }

    /// <summary>Ids of events that must have happened before.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>All of it, in timeline.yml.</summary>
    public required SourceRange Range { get; init; }
}
