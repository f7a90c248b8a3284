using Companion.Model;

namespace Companion.Render;

/// <summary>Names for files that may be kept for ever: each has its content's fingerprint in it.</summary>
public static class FileNames
{
    /// <summary>A file of the book: <c>three-parts.3f2a1c9b0d.svg</c>.</summary>
    public static string Of(Asset asset) => Of(asset.Path, asset.Fingerprint);

    /// <param name="path">Where the file comes from.</param>
    /// <param name="fingerprint">Of its content.</param>
    public static string Of(string path, Fingerprint fingerprint)
    {
        var stem = Slug.Ascii(Path.GetFileNameWithoutExtension(path));
        return $"{(stem.Length > 0 ? stem : "file")}.{fingerprint}{Path.GetExtension(path).ToLowerInvariant()}";
    }
}
