using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Render;

/// <summary>
/// Where on the site the files lie that the books bring along: each once, in the tree of the first readers who see it, so that nobody's tree
/// has even the name of a file that only others may know.
/// </summary>
internal sealed class AssetPlaces
{
    private readonly OrderedDictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <param name="Folder">The tree's, from the site's root.</param>
    /// <param name="Asset">The file; the same one in two folders of the manuscript is one here.</param>
    /// <param name="Stop">The id of its readers' stop; null for what everybody may see.</param>
    private sealed record Place(string Folder, Asset Asset, string? Stop);

    /// <param name="editions">In reading order.</param>
    public AssetPlaces(ImmutableArray<Edition> editions)
    {
        foreach (var edition in editions)
        {
            foreach (var asset in edition.Book.Assets)
                _places.TryAdd(FileNames.Of(asset), new Place(FolderOf(edition, editions), asset, edition.Stop));
        }
    }

    /// <summary>A book's folder on the site: empty where there is only one book, else the id of its stop with a slash.</summary>
    public static string FolderOf(Edition edition, ImmutableArray<Edition> editions) => editions.Length == 1 ? "" : $"{edition.Stop}/";

    /// <summary>A file's path from the site's root.</summary>
    public string PathOf(Asset asset) => PathOf(_places[FileNames.Of(asset)]);

    /// <summary>Every file, in the order in which readers come to them.</summary>
    public IEnumerable<OutputFile> Files(string site) =>
        _places.Values.Select(place => new OutputFile(site + PathOf(place), place.Asset.Content) { Stop = place.Stop });

    private static string PathOf(Place place) => $"{place.Folder}assets/{FileNames.Of(place.Asset)}";
}
