using System.Text;
using Companion.Diagnostics;
using Companion.Render.Views;

namespace Companion.Render.Covers;

/// <summary>What stands on a picture. What the typefaces cannot set is missing, and without a title everything is.</summary>
/// <param name="Title">Null when there are only ornaments.</param>
/// <param name="Below">A subtitle, or the book that a chapter is in; null when there is none.</param>
/// <param name="About">Which work the book is about; null when it is not said.</param>
/// <param name="Authors">In one line; null when there are none.</param>
/// <param name="Readers">For whom the edition is; null when there is but one.</param>
internal sealed record CoverWords(string? Title, string? Below, string? About, string? Authors, string? Readers)
{
    /// <summary>The edition's place among the others, from 1; 0 when there is but one. It tells them apart where there are no words.</summary>
    public int Step { get; init; }

    /// <summary>The words of a cover.</summary>
    /// <param name="step">The edition's place among the others, from 1; 0 when there is but one.</param>
    public static CoverWords OfCover(Edition edition, int step) => Of(edition) is { Title: not null } words
        ? words with { Readers = Settable(edition.Readers) }
        : Nothing with { Step = step };

    /// <summary>The words of the picture that stands for a page.</summary>
    /// <param name="book">The words of the picture that stands for the book itself.</param>
    /// <param name="title">The page's.</param>
    public static CoverWords OfCard(CoverWords book, string title) =>
        book.Title is not null && Settable(title) is { } page ? book with { Title = page, Below = book.Title } : book;

    /// <summary>The words of the picture that stands for the book itself.</summary>
    public static CoverWords OfBook(Edition edition) => Of(edition) is { Title: not null } words ? words : Nothing;

    /// <returns>CMP316 if there are words of the book that the typefaces cannot set.</returns>
    public static IEnumerable<Diagnostic> Missing(Edition edition)
    {
        var book = BookView.Of(edition);
        var missing = Lettering.Missing(string.Concat(book.Title, book.Subtitle, book.About, book.AuthorLine, book.Edition));
        if (missing.IsEmpty)
            return [];
        const int Shown = 6;
        var some = new StringBuilder().AppendJoin(' ', missing.Take(Shown));
        return [DiagnosticCatalogue.UnpaintableWords.At(edition.Book.Settings.Range, missing.Length > Shown ? $"{some}…" : some.ToString())];
    }

    private static CoverWords Nothing { get; } = new(null, null, null, null, null);

    private static CoverWords Of(Edition edition)
    {
        var book = BookView.Of(edition);
        return new CoverWords(Settable(book.Title), Settable(book.Subtitle), Settable(book.About), Settable(book.AuthorLine), null);
    }

    private static string? Settable(string? words) => !string.IsNullOrWhiteSpace(words) && Lettering.Missing(words).IsEmpty ? words : null;
}
