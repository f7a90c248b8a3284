using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Render;

/// <summary>What a book can honestly say of its accessibility, from what is in it.</summary>
/// <param name="AccessModes">How its content is perceived.</param>
/// <param name="IsTextSufficient">Whether reading the text alone loses nothing.</param>
/// <param name="Features">In the order of the alphabet.</param>
/// <param name="Hazards">What may hurt a reader; <c>none</c> alone if nothing can.</param>
/// <remarks>Source: EPUB Accessibility 1.1, section 2.2; Schema.org Accessibility Properties for Discoverability Vocabulary.</remarks>
internal sealed record Accessibility(
    ImmutableArray<string> AccessModes, bool IsTextSufficient, ImmutableArray<string> Features, ImmutableArray<string> Hazards)
{
    public static Accessibility Of(Book book)
    {
        var images = book.Spine.SelectMany(ProseWalk.Inlines).Concat(book.Apparatus.OfType<RegisterPage>().SelectMany(Lines)).OfType<Image>().ToList();
        var telling = images.Where(image => !image.Attributes.Decorative).ToList();
        var hasWords = telling.TrueForAll(image => !string.IsNullOrWhiteSpace(image.Alternative));
        var moves = images.Any(image => image.Target is AssetTarget { Asset.Picture.Moves: true });
        var features = new List<string> { "ARIA", "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents" };
        var isDrawn = book.Apparatus.OfType<TimelinePage>().Any(page => page.HasDrawings);
        if ((telling.Count > 0 || isDrawn) && hasWords)
            features.Add("alternativeText");
        if (isDrawn)
            features.Add("longDescription");
        if (book.Apparatus.Any(page => page.Kind == ApparatusKind.Index))
            features.Add("index");
        return new Accessibility(
            telling.Count > 0 || isDrawn ? ["textual", "visual"] : ["textual"],
            hasWords,
            [.. features.Order(StringComparer.OrdinalIgnoreCase)],
            [moves ? "unknown" : "none"]);
    }

    private static IEnumerable<Inline> Lines(RegisterPage page) =>
        page.Entries.SelectMany(entry => entry.Known).SelectMany(line => ProseWalk.Line(line.Text));
}
