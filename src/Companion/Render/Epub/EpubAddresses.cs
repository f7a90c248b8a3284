using System.Collections.Frozen;
using Companion.Model;

namespace Companion.Render.Epub;

/// <summary>Where the EPUB puts things, from the folder of its package document: chapters in <c>text</c>, pictures in <c>images</c>.</summary>
/// <param name="book">For its pictures and the site's address.</param>
/// <param name="onSite">Where the site has what a reading system cannot open.</param>
internal sealed class EpubAddresses(Book book, AssetPlaces onSite) : Addresses
{
    private readonly FrozenDictionary<Asset, string> _images = PicturesOf(book)
        .ToFrozenDictionary(asset => asset, asset => $"images/{FileNames.Of(asset)}");

    /// <summary>
    /// The pictures that the chapters show, by path, the same picture in two folders once; other files cannot be opened in a
    /// reading system.
    /// </summary>
    public IEnumerable<(Asset Asset, string File)> Images =>
        _images.Select(image => (image.Key, image.Value)).DistinctBy(image => image.Value).OrderBy(image => image.Value, StringComparer.Ordinal);

    public static string FileOf(string chapterId) => $"text/{chapterId}.xhtml";

    public override string Of(Anchor anchor, string from) =>
        anchor.Chapter == from ? $"#{anchor.Id}" : $"{anchor.Chapter}.xhtml#{anchor.Id}";

    public override string? Of(Asset asset, bool asPicture) =>
        asPicture ? $"../{_images[asset]}" : book.Settings.Site.Address is { } site ? site.AbsoluteUri + onSite.PathOf(asset) : null;

    private static IEnumerable<Asset> PicturesOf(Book book) => book.Spine
        .SelectMany(ProseWalk.Inlines)
        .OfType<Image>()
        .Select(image => image.Target)
        .OfType<AssetTarget>()
        .Select(target => target.Asset)
        .Distinct();
}
