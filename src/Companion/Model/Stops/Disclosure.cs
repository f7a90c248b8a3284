using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model.Stops;

/// <summary>Some words of the manuscript, and what decides who may read them.</summary>
/// <param name="Words">Without markup; may be empty.</param>
/// <param name="Range">Where they are written.</param>
/// <param name="Causes">What tells something, from the outermost to the innermost; empty for what is safe for everyone.</param>
public sealed record Disclosure(string Words, SourceRange Range, ImmutableArray<DisclosureCause> Causes)
{
    /// <summary>Whether it is a title, a caption or a note: something that readers would know again however short it is.</summary>
    public bool IsWhole { get; init; }

    /// <summary>For words that stand instead of others: the places from which on the others are shown, and these no longer; may be empty.</summary>
    public ImmutableArray<Locator> Until { get; init; } = [];

    /// <summary>Where a reader has learnt all of it; null when it is safe for everyone.</summary>
    public Locator? PlaceIn(ReadingOrder order) => Causes.Aggregate(default(Locator), (latest, cause) => order.Later(latest, cause.Place));

    /// <summary>Whether somebody is shown it.</summary>
    public bool IsShownTo(Knowledge reader) => Causes.All(cause => reader.Allows(cause.Place)) && !Until.Any(reader.Allows);
}

/// <summary>Something that tells what a reader learns at a place.</summary>
/// <param name="What">In words: “the section ‘Donations’”.</param>
/// <param name="Place">The place.</param>
/// <param name="Range">Where the author wrote the place.</param>
public sealed record DisclosureCause(string What, Locator Place, SourceRange Range)
{
    /// <summary>What it does with the place: “reveals”, “belongs to”.</summary>
    public string Verb { get; init; } = "reveals";

    /// <summary>Whether the author did not say so: a passage tells what its place in the work does.</summary>
    public bool IsImplied { get; init; }
}
