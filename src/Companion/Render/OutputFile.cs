using System.Collections.Immutable;
using System.Text;

namespace Companion.Render;

/// <summary>A finished file, in memory.</summary>
/// <param name="Path">From the output folder, with forward slashes: <c>site/index.html</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Path, ImmutableArray<byte> Content)
{
    /// <summary>The id of the reading stop whose readers see it; null for what everybody may see.</summary>
    public string? Stop { get; init; }

    /// <summary>A file of text, in UTF-8 without a byte order mark.</summary>
    public static OutputFile Of(string path, string text) =>
        new(path, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(text)));
}
