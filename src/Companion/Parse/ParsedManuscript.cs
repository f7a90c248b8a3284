using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse;

/// <summary>A manuscript in which every construct has been understood, but nothing looked up, counted or left out.</summary>
/// <param name="Chapters">In the order of the spine.</param>
/// <param name="References">Each key once; in the order of the files.</param>
/// <param name="Style">How sources are cited.</param>
/// <param name="Wording">In the book's language.</param>
public sealed record ParsedManuscript(
    BookSettings Settings,
    ImmutableArray<ParsedChapter> Chapters,
    ImmutableArray<Reference> References,
    Register Register,
    Timeline Timeline,
    CitationStyle Style,
    Wording Wording)
{
    /// <summary>Every file that a link or an image names, from the book's folder; each may be named more than once.</summary>
    public IEnumerable<string> AssetPaths =>
        Chapters.SelectMany(chapter => chapter.AssetPaths).Concat(Register.AssetPaths).Concat(Timeline.AssetPaths);
}

/// <summary>A chapter as the author wrote it, understood.</summary>
/// <param name="Id">Letters a–z, digits and hyphens; unique in the book, or CMP111 is reported.</param>
/// <param name="Title">Never empty.</param>
/// <param name="Content">Without the title and without the notes.</param>
/// <param name="Notes">In the order in which they are written; not numbered yet.</param>
/// <param name="Places">Everything that a link can name.</param>
/// <param name="AssetPaths">Every file that a link or an image names, from the book's folder.</param>
public sealed record ParsedChapter(
    string Id,
    ImmutableArray<Inline> Title,
    ChapterHeader Header,
    ImmutableArray<Block> Content,
    ImmutableArray<Note> Notes,
    ImmutableArray<NamedPlace> Places,
    ImmutableArray<string> AssetPaths,
    SourceText Source);

/// <summary>A place in a chapter that a link can name.</summary>
/// <param name="Written">What an author writes after <c>#</c>.</param>
/// <param name="Title">The words of a heading or caption, for links without words; may be empty.</param>
public sealed record NamedPlace(string Written, Anchor Anchor, ImmutableArray<Inline> Title);
