using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Covers;

namespace Companion.Render.Epub;

/// <summary>The cover of an edition: the author's own, which all editions share, or one with the edition's readers on it.</summary>
/// <param name="edition">Whose it is.</param>
/// <param name="step">The edition's place among the others, from 1; 0 when there is but one.</param>
/// <param name="painter">Paints it if the author has none.</param>
internal sealed class EpubCover(Edition edition, int step, CoverPainter painter)
{
    /// <summary>In the manifest.</summary>
    public const string Id = "cover-image";

    private readonly Lazy<ImmutableArray<byte>> _content = new(() => edition.Book.Settings.Cover.Picture?.Content ?? painter.Cover(CoverWords.OfCover(edition, step)));

    private Asset? Own => edition.Book.Settings.Cover.Picture;

    public bool IsPage => edition.Book.Settings.Cover.IsPage;

    /// <summary>From the package's folder; no other picture has a name without a fingerprint.</summary>
    public string File => MediaType == "image/png" ? "images/cover.png" : "images/cover.jpg";

    public string MediaType => Own?.MediaType ?? "image/jpeg";

    /// <summary>What it shows, in words.</summary>
    public string Alternative => Own is not null && edition.Book.Settings.Cover.Alternative is { } words ? words : edition.Book.Wording["cover_of", edition.Title];

    public ImmutableArray<byte> Content => _content.Value;
}
