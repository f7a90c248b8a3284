using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Render.Covers;

namespace Companion.Render.Site;

/// <summary>
/// The pictures that stand for pages where somebody links to them. They are made only for a site whose address is known, because such a picture is
/// named by an absolute one. Two pages with the same words share one, which lies in the first tree that has it.
/// </summary>
internal sealed class SiteCards
{
    private readonly OrderedDictionary<CoverWords, Card> _cards = [];
    private readonly Dictionary<string, CoverWords> _books = new(StringComparer.Ordinal); // by stop
    private readonly ImmutableArray<SiteTree> _trees;
    private readonly Uri? _address;

    /// <param name="Folder">The tree's, from the site's root.</param>
    /// <param name="Stop">The id of its readers' stop; null for what everybody may see.</param>
    /// <param name="Picture">Painted by the first page that needs it.</param>
    private sealed record Card(string Folder, string? Stop, Lazy<ImmutableArray<byte>> Picture)
    {
        public string Path => $"{Folder}assets/{FileNames.Of("card.png", Fingerprint.Of(Picture.Value.AsSpan()))}";
    }

    /// <param name="settings">The colours and the design.</param>
    /// <param name="trees">In reading order.</param>
    /// <param name="frontDoor">Of a site with several trees; null where there is but one.</param>
    /// <param name="address">The site's; null when it is unknown.</param>
    public SiteCards(CoverSettings settings, ImmutableArray<SiteTree> trees, Edition? frontDoor, Uri? address)
    {
        (_trees, _address) = (trees, address);
        if (address is null)
            return;
        var painter = new CoverPainter(settings);
        if (frontDoor is not null)
        {
            Know(frontDoor);
            Add(WordsOf(frontDoor, null), "", null, painter);
        }

        foreach (var tree in trees)
        {
            Know(tree.Edition);
            foreach (var leaf in tree.Leaves.Prepend(null))
                Add(WordsOf(tree.Edition, leaf), tree.Folder, tree.Edition.Stop, painter);
        }
    }

    /// <summary>The absolute address of a page's picture.</summary>
    /// <param name="leaf">The page's; null for a front page.</param>
    /// <returns>Null when nobody knows the site's address.</returns>
    public string? AddressOf(Edition edition, Leaf? leaf) => _address is null ? null : _address.AbsoluteUri + _cards[WordsOf(edition, leaf)].Path;

    /// <summary>Every picture, in the order in which readers come to them.</summary>
    /// <param name="site">The site's folder.</param>
    public IEnumerable<OutputFile> Files(string site) =>
        _cards.Values.Select(card => new OutputFile(site + card.Path, card.Picture.Value) { Stop = card.Stop });

    /// <returns>CMP316 if there are words of the book that cannot be set.</returns>
    public IEnumerable<Diagnostic> Missing() => _address is null ? [] : _trees.SelectMany(tree => CoverWords.Missing(tree.Edition));

    private CoverWords WordsOf(Edition edition, Leaf? leaf) =>
        leaf is null ? _books[edition.Stop ?? ""] : CoverWords.OfCard(_books[edition.Stop ?? ""], PlainText.Of(leaf.Title));

    private void Know(Edition edition) => _books[edition.Stop ?? ""] = CoverWords.OfBook(edition);

    private void Add(CoverWords words, string folder, string? stop, CoverPainter painter) =>
        _cards.TryAdd(words, new Card(folder, stop, new Lazy<ImmutableArray<byte>>(() => painter.Card(words))));
}
