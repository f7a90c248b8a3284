using System.Security.Cryptography;
using Companion.Model;

namespace Companion.Render;

/// <summary>Names for files that may be kept for ever: each has a piece of its content's hash in it.</summary>
public static class FileNames
{
    private const int BytesOfHash = 5;

    /// <summary>A name that changes when the content does: <c>three-parts.3f2a1c9b0d.svg</c>.</summary>
    /// <param name="path">Where the file comes from.</param>
    /// <param name="content">Its bytes.</param>
    public static string Hashed(string path, ReadOnlySpan<byte> content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, BytesOfHash));
        var stem = Slug.Ascii(Path.GetFileNameWithoutExtension(path));
        return $"{(stem.Length > 0 ? stem : "file")}.{hash}{Path.GetExtension(path).ToLowerInvariant()}";
    }
}
