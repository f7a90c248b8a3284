using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve;

/// <summary>Every chapter and every named place of the book.</summary>
internal sealed class AnchorTable
{
    private readonly FrozenDictionary<string, ParsedChapter> _chapters;
    private readonly FrozenDictionary<string, FrozenDictionary<string, NamedPlace>> _places;

    private AnchorTable(ImmutableArray<ParsedChapter> chapters)
    {
        _chapters = chapters.ToFrozenDictionary(chapter => chapter.Source.Path, StringComparer.Ordinal);
        _places = chapters.ToFrozenDictionary(
            chapter => chapter.Source.Path,
            chapter => chapter.Places.DistinctBy(place => place.Written).ToFrozenDictionary(place => place.Written, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>The chapters' files, for “did you mean”.</summary>
    public IEnumerable<string> Files => _chapters.Keys.Order(StringComparer.Ordinal);

    public static AnchorTable Of(ImmutableArray<ParsedChapter> chapters) => new(chapters);

    /// <param name="file">From the book's folder.</param>
    public ParsedChapter? Chapter(string file) => _chapters.GetValueOrDefault(file);

    /// <param name="file">Of a chapter that there is.</param>
    /// <param name="fragment">As an author writes it, or as the address of a page shows it.</param>
    public NamedPlace? Place(string file, string fragment)
    {
        var places = _places[file];
        return places.GetValueOrDefault(fragment)
            ?? places.GetValueOrDefault(Slug.Written(fragment))
            ?? places.Values.FirstOrDefault(place => place.Anchor.Id == fragment);
    }

    /// <param name="file">Of a chapter that there is.</param>
    public IEnumerable<string> PlaceNames(string file) => _places[file].Keys.Order(StringComparer.Ordinal);
}
