using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Check;

/// <summary>Checks that a picture says in words what it shows. Source: WCAG 2.2, 1.1.1.</summary>
internal static class AlternativeTexts
{
    /// <returns>CMP210 for each picture without words that is not said to be decorative.</returns>
    public static IEnumerable<Diagnostic> Check(Book book) =>
        from chapter in book.Spine
        from image in ProseWalk.Inlines(chapter).OfType<Image>()
        where string.IsNullOrWhiteSpace(image.Alternative) && !image.Attributes.Decorative
        select DiagnosticCatalogue.PictureWithoutWords.At(image.Range);
}
