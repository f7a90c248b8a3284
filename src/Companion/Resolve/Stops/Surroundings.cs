using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Resolve.Stops;

/// <summary>What stands around some words, and decides who may read them.</summary>
/// <param name="Causes">From the outermost to the innermost.</param>
/// <param name="Until">From where on they are no longer shown, because others stand in their place.</param>
/// <param name="IsWhole">Whether they would be known again however short they are.</param>
internal sealed record Surroundings(ImmutableArray<DisclosureCause> Causes, ImmutableArray<Locator> Until, bool IsWhole)
{
    public static readonly Surroundings None = new([], [], false);

    /// <summary>The same inside something that tells what a reader learns at a place.</summary>
    /// <param name="what">In words: “the block”.</param>
    /// <param name="reveal">Null when it is safe for everyone.</param>
    public Surroundings With(string what, Reveal? reveal) =>
        reveal is null ? this : this with { Causes = Causes.Add(new DisclosureCause(what, reveal.Place, reveal.Range)) };
}
