using Companion.Diagnostics;

namespace Companion.Model;

/// <summary>Says whether a file can be shown as a picture everywhere. Source: EPUB 3.3, #sec-core-media-types.</summary>
internal static class Pictures
{
    /// <returns>Null when nothing speaks against it; else CMP307, CMP308, CMP311 or CMP317.</returns>
    public static Diagnostic? WhyNot(Asset asset, SourceRange range)
    {
        if (!asset.MediaType.StartsWith("image/", StringComparison.Ordinal))
            return DiagnosticCatalogue.NotAPicture.At(range, asset.Path);
        if (asset.Picture is not { } picture)
            return DiagnosticCatalogue.PictureMismatch.At(range, asset.Path, "it cannot be read");
        if (picture.MediaType != asset.MediaType)
            return DiagnosticCatalogue.PictureMismatch.At(range, asset.Path, $"it is {picture.MediaType}");
        if (picture.UnsafeBecause is { } why)
            return DiagnosticCatalogue.UnsafeDrawing.At(range, asset.Path, why);
        return picture.Scales ? null : DiagnosticCatalogue.RigidDrawing.At(range, asset.Path);
    }
}
