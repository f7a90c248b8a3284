using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>Finds what links and images name.</summary>
internal sealed class LinkResolver(AnchorTable anchors, ApparatusLinks apparatus, AssetShelf shelf, List<Diagnostic> findings)
{
    private readonly SortedDictionary<string, Asset> _used = new(StringComparer.Ordinal);

    /// <summary>The files that the text uses, by path.</summary>
    public ImmutableArray<Asset> UsedAssets => [.. _used.Values];

    /// <summary>A link with its target, and with the target's title where it has no words of its own.</summary>
    /// <param name="file">The file it is written in.</param>
    /// <param name="link">As parsed.</param>
    /// <remarks>Reports CMP214, CMP301 to CMP305, CMP309, CMP310, CMP312, CMP635 and CMP636.</remarks>
    public Link Resolve(string file, Link link)
    {
        if (link.Target is not WrittenTarget written)
            return link;
        var (target, title) = Find(file, written);
        if (target is AssetTarget { Asset: var asset })
            findings.Add(DiagnosticCatalogue.OnlyOnTheSite.At(written.Range, asset.Path));
        var content = link.Content;
        if (content.All(inline => inline is SoftBreak || inline is Text text && string.IsNullOrWhiteSpace(text.Content)))
        {
            content = title;
            if (content.IsEmpty && target is not NoTarget)
                findings.Add(DiagnosticCatalogue.LinkWithoutWords.At(link.Range));
        }

        return link with { Target = target, Content = content };
    }

    /// <summary>An image with its file.</summary>
    /// <remarks>Reports CMP303 to CMP308, CMP310, CMP311 and CMP317.</remarks>
    public Image Resolve(string file, Image image)
    {
        if (image.Target is not WrittenTarget written)
            return image;
        if (Destination.Read(file, written.Destination) is Destination.Web)
        {
            findings.Add(DiagnosticCatalogue.RemotePicture.At(written.Range));
            return image with { Target = NoTarget.Instance };
        }

        var (target, _) = Find(file, written);
        if (target is AssetTarget { Asset: var asset } && Pictures.WhyNot(asset, written.Range) is { } finding)
            findings.Add(finding);
        else if (target is AnchorTarget)
            findings.Add(DiagnosticCatalogue.NotAPicture.At(written.Range, written.Destination));
        return image with { Target = target is AssetTarget ? target : NoTarget.Instance };
    }

    /// <returns>What the destination names, and the words for it if it is in the book.</returns>
    private (Target Target, ImmutableArray<Inline> Title) Find(string file, WrittenTarget written)
    {
        switch (Destination.Read(file, written.Destination))
        {
            case Destination.Web web:
                return (new WebTarget(web.Address), []);
            case Destination.InBook place:
                return Place(file, place, written.Range);
            case Destination.OfApparatus page:
                return apparatus.Find(page, written.Range);
            case Destination.BookFile asset:
                return (Asset(file, asset.Path, written), []);
            case Destination.Forbidden forbidden:
                return Nowhere(DiagnosticCatalogue.ForbiddenScheme.At(written.Range, forbidden.Protocol));
            case Destination.Outside:
                return Nowhere(DiagnosticCatalogue.OutsideTheBook.At(written.Range, written.Destination));
            case Destination.Malformed:
                return Nowhere(DiagnosticCatalogue.ImpossibleAddress.At(written.Range, written.Destination));
            default:
                return Nowhere(DiagnosticCatalogue.LinkWithoutTarget.At(written.Range));
        }
    }

    private (Target Target, ImmutableArray<Inline> Title) Place(string file, Destination.InBook place, SourceRange range)
    {
        if (anchors.Chapter(place.Chapter) is not { } chapter)
        {
            return Nowhere(DiagnosticCatalogue.ChapterNotFound.At(range, place.Chapter)
                .DidYouMeanPath(BookPath.Relative(file, place.Chapter), anchors.Files.Select(known => BookPath.Relative(file, known))));
        }

        if (place.Fragment is not { } fragment)
            return (new AnchorTarget(new Anchor(chapter.Id, null)), TitleWords.Of(chapter.Title));
        if (anchors.Place(place.Chapter, fragment) is { } named)
            return (new AnchorTarget(named.Anchor), TitleWords.Of(named.Title));
        return Nowhere(DiagnosticCatalogue.HeadingNotFound
            .At(range, fragment, place.Chapter).DidYouMean(fragment, anchors.PlaceNames(place.Chapter)));
    }

    private Target Asset(string file, string path, WrittenTarget written)
    {
        switch (shelf.Lookups[path])
        {
            case AssetLookup.Found found:
                _used[path] = found.Asset;
                return new AssetTarget(found.Asset);
            case AssetLookup.Missing missing:
                return Nowhere(DiagnosticCatalogue.AssetNotFound.At(written.Range, path)
                    .DidYouMeanPath(BookPath.Relative(file, path), missing.Neighbours.Select(known => BookPath.Relative(file, known)))).Target;
            default:
                return Nowhere(DiagnosticCatalogue.OutsideTheBook.At(written.Range, written.Destination)).Target;
        }
    }

    private (Target Target, ImmutableArray<Inline> Title) Nowhere(Diagnostic finding)
    {
        findings.Add(finding);
        return (NoTarget.Instance, []);
    }
}
