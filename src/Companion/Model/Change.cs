using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model.Stops;

namespace Companion.Model;

/// <summary>Something that the author has changed in a chapter, or in the book as a whole, and says so.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What, in words.</param>
/// <param name="Reveals">What the words tell; null when they are safe for everyone, and after Resolve.</param>
/// <param name="Range">Where the words stand.</param>
public sealed record Change(DateOnly Date, string Text, Reveal? Reveals, SourceRange Range)
{
    /// <summary>The later of a day and the last change.</summary>
    /// <param name="published">Null when nobody knows it.</param>
    /// <param name="changes">In any order; may be empty.</param>
    /// <returns>Null when there is neither.</returns>
    public static DateOnly? Latest(DateOnly? published, params IEnumerable<Change> changes) =>
        changes.Select(change => (DateOnly?)change.Date).Append(published).Max();

    /// <summary>Those that a reader may know of.</summary>
    public static ImmutableArray<Change> KnownTo(Knowledge reader, ImmutableArray<Change> changes) =>
        [.. changes.Where(change => reader.Allows(change.Reveals?.Place)).Select(change => change with { Reveals = null })];
}
