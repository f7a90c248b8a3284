using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Check;

/// <summary>Checks that shops and reading systems take the author's own cover. Sources: Kindle Publishing Guidelines; Apple Books Asset Guide; EPUB 3.3, #sec-cover-image.</summary>
internal static class Covers
{
    /// <summary>On the shorter side; Apple's shop is the strictest.</summary>
    private const int Smallest = 1400;

    /// <returns>CMP308, CMP313, CMP314 and CMP315.</returns>
    public static IEnumerable<Diagnostic> Check(Book book)
    {
        if (book.Settings.Cover is not { Picture: { } cover, Range: { } range })
            yield break;
        if (cover.Picture is not { Width: { } width, Height: { } height } picture)
        {
            yield return DiagnosticCatalogue.UnreadableCover.At(range, cover.Path, "it cannot be read");
        }
        else if (picture.MediaType is not ("image/jpeg" or "image/png"))
        {
            yield return DiagnosticCatalogue.UnreadableCover.At(range, cover.Path, $"it is {picture.MediaType}");
        }
        else
        {
            if (picture.MediaType != cover.MediaType)
                yield return DiagnosticCatalogue.PictureMismatch.At(range, cover.Path, $"it is {picture.MediaType}");
            if (width >= height || height > 2 * width)
                yield return DiagnosticCatalogue.CoverOutOfShape.At(range, cover.Path, width, height);
            if (Math.Min(width, height) < Smallest)
                yield return DiagnosticCatalogue.SmallCover.At(range, cover.Path, width, height, Smallest);
        }
    }
}
