using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model.Stops;

/// <summary>Says that something tells what a reader learns at a place in the work.</summary>
/// <param name="Place">As written.</param>
/// <param name="Range">Where the place is written.</param>
public sealed record Reveal(Locator Place, SourceRange Range)
{
    /// <summary>Words for readers who have not come so far; may be empty.</summary>
    public ImmutableArray<Inline> Otherwise { get; init; } = [];
}

/// <summary>
/// Blocks that tell something: what stands between <c>::: reveals 3.22</c> and <c>:::</c>, or what follows braces at the beginning of a
/// paragraph, a list item or a note. None is left after Resolve.
/// </summary>
/// <param name="Reveal">The place.</param>
/// <param name="Content">For readers who have come so far.</param>
/// <param name="Otherwise">For those who have not; may be empty.</param>
public sealed record RevealedBlocks(Reveal Reveal, ImmutableArray<Block> Content, ImmutableArray<Block> Otherwise, SourceRange Range) : Block(Range);
