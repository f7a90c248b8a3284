using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Check;

/// <summary>
/// Checks that what a link names is in the book: a place can be left out with its surroundings, as in a note that nothing calls
/// or in the words for a picture.
/// </summary>
internal static class LinkedPlaces
{
    /// <returns>CMP302 for each link to a place that is left out.</returns>
    public static IEnumerable<Diagnostic> Check(Book book)
    {
        var shown = book.Spine.SelectMany(Places).ToHashSet();
        return
            from chapter in book.Spine
            from link in ProseWalk.Inlines(chapter).OfType<Link>()
            let anchor = (link.Target as AnchorTarget)?.Anchor
            where anchor is { Name: not null } && !shown.Contains(anchor)
            let file = book.Spine.FirstOrDefault(other => other.Id == anchor.Chapter)?.Source.Path
            where file is not null // a place on a page of the apparatus has been looked up already
            select DiagnosticCatalogue.HeadingNotFound.At(link.Range, anchor.Name ?? "", file) with
            {
                Advice = "It stands where no reader sees it: in a note that nothing calls, or in the words for a picture. Move it into the text.",
            };
    }

    private static IEnumerable<Anchor> Places(Chapter chapter)
    {
        var blocks = ProseWalk.Blocks([.. chapter.Content, .. chapter.Notes.SelectMany(note => note.Content)]).Select(block => block switch
        {
            Heading heading => heading.Anchor,
            Figure figure => figure.Anchor,
            Passage passage => passage.Anchor,
            Division division => division.Attributes.Anchor,
            _ => null,
        });
        var inlines = ProseWalk.Inlines(chapter).Select(inline => inline switch
        {
            Phrase phrase => phrase.Attributes.Anchor,
            Link link => link.Attributes.Anchor,
            _ => null,
        });
        return blocks.Concat(inlines).OfType<Anchor>();
    }
}
