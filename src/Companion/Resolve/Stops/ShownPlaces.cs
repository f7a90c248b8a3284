using System.Collections.Immutable;
using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve.Stops;

/// <summary>The places of a chapter that a link can still name when something has been left out.</summary>
internal static class ShownPlaces
{
    /// <param name="places">All that the author wrote.</param>
    /// <param name="content">What is shown.</param>
    /// <param name="notes">Those that are called.</param>
    /// <param name="prose">For the words that links take from them.</param>
    public static ImmutableArray<NamedPlace> Of(ImmutableArray<NamedPlace> places, ImmutableArray<Block> content, ImmutableArray<Note> notes, ProseAtStop prose)
    {
        ImmutableArray<Block> all = [.. content, .. notes.SelectMany(note => note.Content)];
        var shown = ProseWalk.Blocks(all).Select(AnchorOf).Concat(ProseWalk.Inlines(all).Select(inline => Attributes.Of(inline).Anchor)).OfType<Anchor>().ToHashSet();
        return [.. places.Where(place => place.Anchor.Name is null || shown.Contains(place.Anchor)).Select(place => place with { Title = prose.RewriteAll(place.Title) })];
    }

    private static Anchor? AnchorOf(Block block) => block switch
    {
        Heading heading => heading.Anchor,
        Figure figure => figure.Anchor,
        Passage passage => passage.Anchor,
        _ => Attributes.Of(block).Anchor,
    };
}
