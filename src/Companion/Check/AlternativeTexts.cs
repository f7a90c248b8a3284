using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Check;

/// <summary>Checks that a picture says in words what it shows, and not in too many.</summary>
/// <remarks>Sources: WCAG 2.2, 1.1.1; Kindle Publishing Guidelines, “Alt text”.</remarks>
internal static class AlternativeTexts
{
    /// <summary>A voice reads them in one breath, and nobody can go back within them.</summary>
    private const int Longest = 140;

    /// <returns>CMP210 for each picture without words that is not said to be decorative, CMP226 for each with too many.</returns>
    public static IEnumerable<Diagnostic> Check(Book book) =>
        book.Spine.SelectMany(ProseWalk.Inlines).OfType<Image>().Where(image => !image.Attributes.Decorative).Select(Finding).OfType<Diagnostic>();

    private static Diagnostic? Finding(Image image) => image.Alternative.Trim() switch
    {
        "" => DiagnosticCatalogue.PictureWithoutWords.At(image.Range),
        { Length: > Longest } words => DiagnosticCatalogue.LongAlternative.At(image.Range, words.Length, Longest),
        _ => null,
    };
}
