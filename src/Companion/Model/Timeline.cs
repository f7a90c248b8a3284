using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model.Stops;

namespace Companion.Model;

/// <summary>What happens in the work, as told and as it happened.</summary>
/// <param name="Events">In the order of the file.</param>
public sealed record Timeline(ImmutableArray<TimelineEvent> Events)
{
    public static readonly Timeline Empty = new([]);

    /// <summary>Every file that a link in an event names, from the book's folder.</summary>
    public ImmutableArray<string> AssetPaths { get; init; } = [];
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

    /// <summary>People in the register; may be empty.</summary>
    public ImmutableArray<WrittenId> Who { get; init; } = [];

    /// <summary>A place in the register; null when the author does not say.</summary>
    public WrittenId? Where { get; init; }

    /// <summary>Events that must have happened before; may be empty.</summary>
    public ImmutableArray<WrittenId> After { get; init; } = [];

    /// <summary>Where a reader learns of it, if not where it is told; null when that decides.</summary>
    public Reveal? Reveal { get; init; }

    /// <summary>Its date in timeline.yml; all of it when it has none.</summary>
    public required SourceRange WhenRange { get; init; }

    /// <summary>All of it, in timeline.yml.</summary>
    public required SourceRange Range { get; init; }
}

/// <summary>Something that an author named by its id, not looked up.</summary>
/// <param name="Id">As written.</param>
/// <param name="Range">Where it is named.</param>
public sealed record WrittenId(string Id, SourceRange Range);
