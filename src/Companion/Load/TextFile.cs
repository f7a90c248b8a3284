using System.Text;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads a file that should be text.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The file's text without a byte order mark; where it is not UTF-8, with replacement characters.</summary>
    /// <param name="file">Where it is on disk.</param>
    /// <param name="path">From the book's folder.</param>
    /// <remarks>Reports CMP110 (not UTF-8) at the first byte that is wrong.</remarks>
    public static Diagnosed<SourceText> Read(string file, string path)
    {
        var bytes = File.ReadAllBytes(file).AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return new(new SourceText(path, s_strict.GetString(bytes)), []);
        }
        catch (DecoderFallbackException exception)
        {
            var guess = Encoding.UTF8.GetString(bytes).Select(c => BookCharacters.Allow(c) || char.IsSurrogate(c) ? c : BookCharacters.Replacement);
            var source = new SourceText(path, string.Concat(guess));
            var good = Math.Clamp(exception.Index, 0, bytes.Length);
            var offset = Encoding.UTF8.GetCharCount(bytes[..good]);
            return new(source, [DiagnosticCatalogue.NotUtf8.At(new SourceRange(source, Math.Min(offset, source.Text.Length), 0))]);
        }
    }
}
