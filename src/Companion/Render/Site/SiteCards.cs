using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Render.Covers;
using Companion.Render.Views;

namespace Companion.Render.Site;

/// <summary>
/// The pictures that stand for pages where somebody links to them. They are made only for a site whose address is known, because such a picture is
/// named by an absolute one. Two pages with the same words share one, which lies in the first tree that has it. The book itself is shown by the author's own
/// cover, if there is one.
/// </summary>
internal sealed class SiteCards
{
    private readonly OrderedDictionary<CoverWords, Card> _cards = [];
    private readonly Dictionary<string, CoverWords> _books = new(StringComparer.Ordinal); // by stop
    private readonly ImmutableArray<SiteTree> _trees;
    private readonly AssetPlaces _assets;
    private readonly Uri? _address;
    private readonly CoverSettings _settings;
    private readonly OutputFile? _cover; // for everybody

    /// <param name="Folder">The tree's, from the site's root.</param>
    /// <param name="Stop">The id of its readers' stop; null for what everybody may see.</param>
    /// <param name="Picture">Painted by the first page that needs it.</param>
    private sealed record Card(string Folder, string? Stop, Lazy<ImmutableArray<byte>> Picture)
    {
        public string Path => $"{Folder}assets/{FileNames.Of("card.png", Fingerprint.Of(Picture.Value.AsSpan()))}";
    }

    /// <param name="settings">The colours and the design.</param>
    /// <param name="trees">In reading order.</param>
    /// <param name="assets">Where the books have their files.</param>
    /// <param name="frontDoor">Of a site with several trees; null where there is but one.</param>
    /// <param name="address">The site's; null when it is unknown.</param>
    public SiteCards(CoverSettings settings, ImmutableArray<SiteTree> trees, AssetPlaces assets, Edition? frontDoor, Uri? address)
    {
        (_trees, _assets, _address, _settings) = (trees, assets, address, settings);
        if (address is null)
            return;
        if (settings.Picture is { Picture: { Width: not null, Height: not null } } cover)
            _cover = new OutputFile($"assets/{FileNames.Of(cover)}", cover.Content);
        var painter = new CoverPainter(settings);
        if (frontDoor is not null)
        {
            Know(frontDoor);
            Add(frontDoor, null, "", painter);
        }

        foreach (var tree in trees)
        {
            Know(tree.Edition);
            foreach (var leaf in tree.Leaves.Prepend(null))
                Add(tree.Edition, leaf, tree.Folder, painter);
        }
    }

    /// <summary>The absolute address of a page's picture.</summary>
    /// <param name="leaf">The page's; null for a front page.</param>
    /// <returns>Null when nobody knows the site's address.</returns>
    public string? AddressOf(Edition edition, Leaf? leaf) =>
        _address is null ? null : _address.AbsoluteUri + (IsShownByCover(leaf) ? _cover.Path : _cards[WordsOf(edition, leaf)].Path);

    /// <summary>What a page has for where somebody links to it.</summary>
    /// <param name="leaf">The page's; null for a front page, which stands for the book.</param>
    public CardView View(Edition edition, Leaf? leaf)
    {
        var (settings, title) = (edition.Book.Settings, leaf is null ? edition.Book.Settings.Title : PlainText.Of(leaf.Title));
        var card = new CardView
        {
            Title = title,
            IsArticle = leaf is not null,
            Picture = AddressOf(edition, leaf),
            Alternative = leaf is null ? title : $"{title} · {settings.Title}",
        };
        return IsShownByCover(leaf) && _settings.Picture!.Picture is { } picture // it is the cover
            ? card with { MediaType = picture.MediaType, Width = picture.Width ?? 0, Height = picture.Height ?? 0, Alternative = _settings.Alternative ?? edition.Book.Wording["cover_of", settings.Title] }
            : card;
    }

    /// <summary>Every picture, in the order in which readers come to them.</summary>
    /// <param name="site">The site's folder.</param>
    public IEnumerable<OutputFile> Files(string site) =>
        _cards.Values.Select(card => new OutputFile(site + card.Path, card.Picture.Value) { Stop = card.Stop })
            .Concat(_cover is null || _assets.Files("").Any(file => file.Path == _cover.Path) ? [] : [_cover with { Path = site + _cover.Path }]);

    /// <returns>CMP316 if there are words of the book that cannot be set.</returns>
    public IEnumerable<Diagnostic> Missing() => _address is null ? [] : _trees.SelectMany(tree => CoverWords.Missing(tree.Edition));

    private CoverWords WordsOf(Edition edition, Leaf? leaf) =>
        leaf is null ? _books[edition.Stop ?? ""] : CoverWords.OfCard(_books[edition.Stop ?? ""], PlainText.Of(leaf.Title));

    private void Know(Edition edition) => _books[edition.Stop ?? ""] = CoverWords.OfBook(edition);

    [MemberNotNullWhen(true, nameof(_cover))]
    private bool IsShownByCover(Leaf? leaf) => leaf is null && _cover is not null;

    private void Add(Edition edition, Leaf? leaf, string folder, CoverPainter painter)
    {
        var words = WordsOf(edition, leaf);
        if (!IsShownByCover(leaf))
            _cards.TryAdd(words, new Card(folder, edition.Stop, new Lazy<ImmutableArray<byte>>(() => painter.Card(words))));
    }
}
