using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Check;

/// <summary>Checks that a picture says in words what it shows, and not in too many.</summary>
/// <remarks>Sources: WCAG 2.2, 1.1.1; Kindle Publishing Guidelines, “Alt text”.</remarks>
internal static class AlternativeTexts
{
    /// <summary>A voice reads them in one breath, and nobody can go back within them.</summary>
    private const int Longest = 140;

    /// <returns>CMP210 for each picture without words that is not said to be decorative, CMP226 for each with too many, the cover among them.</returns>
    public static IEnumerable<Diagnostic> Check(Book book)
    {
        foreach (var image in book.Spine.SelectMany(ProseWalk.Inlines).OfType<Image>().Where(image => !image.Attributes.Decorative))
        {
            if (string.IsNullOrWhiteSpace(image.Alternative))
                yield return DiagnosticCatalogue.PictureWithoutWords.At(image.Range);
            else if (IsLong(image.Alternative))
                yield return TooLong(image.Alternative, image.Range);
        }

        if (book.Settings.Cover is { Picture: not null, Range: { } range, Alternative: { } words } && IsLong(words))
            yield return TooLong(words, range);
    }

    private static bool IsLong(string words) => words.Trim().Length > Longest;

    private static Diagnostic TooLong(string words, SourceRange range) => DiagnosticCatalogue.LongAlternative.At(range, words.Trim().Length, Longest);
}
