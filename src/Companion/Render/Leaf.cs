using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Render;

/// <summary>What stands in the contents as one entry and has a page of its own: a chapter, or a page of the apparatus.</summary>
/// <param name="Summary">Null when there is none.</param>
/// <param name="Chapter">Null for a page of the apparatus.</param>
/// <param name="Apparatus">Null for a chapter.</param>
internal sealed record Leaf(
    string Id, ImmutableArray<Inline> Title, string? Summary, ImmutableArray<Section> Sections, Chapter? Chapter, ApparatusPage? Apparatus)
{
    /// <summary>What it is, in whichever of the books: two with the same name tell of the same thing.</summary>
    public string Name => Chapter is null ? $"apparatus {Apparatus?.Kind}" : $"chapter {Id}";

    /// <summary>In reading order: the chapters, and behind them the apparatus.</summary>
    public static ImmutableArray<Leaf> Of(Book book) =>
    [
        .. book.Spine.Select(chapter => new Leaf(chapter.Id, chapter.Title, chapter.Summary, chapter.Sections, chapter, null)),
        .. book.Apparatus.Select(page => new Leaf(page.Id, TitleOf(page, book), null, page.Sections, null, page)),
    ];

    /// <summary>The title of a page of the apparatus, in the book's language.</summary>
    public static ImmutableArray<Inline> TitleOf(ApparatusPage page, Book book) => ApparatusTitle.Of(page.Kind, book.Settings, book.Wording);
}
