using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;
using System.IO.Hashing;

namespace Companion.Render.Epub;

/// <summary>A content as it lies in an archive.</summary>
/// <param name="Bytes">Compressed, or as they were.</param>
/// <param name="Method">How. Source: APPNOTE.TXT 6.3.10, section 4.4.5.</param>
/// <param name="Checksum">Of the content. Source: the same, section 4.4.7.</param>
/// <param name="Length">Of the content, in bytes.</param>
internal sealed record PackedContent(ReadOnlyMemory<byte> Bytes, ushort Method, uint Checksum, int Length);

/// <summary>
/// Compresses every content once, however many archives it lies in: the editions of a book have most of their chapters in common.
/// Safe to use from several threads; what comes out does not depend on them.
/// </summary>
internal sealed class Packing
{
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    private readonly ConcurrentDictionary<Key, Lazy<PackedContent>> _packed = [];

    /// <summary>Two contents are the same if their bytes are.</summary>
    private readonly record struct Key(ImmutableArray<byte> Content, uint Checksum, bool IsWorthIt)
    {
        public bool Equals(Key other) =>
            Checksum == other.Checksum && IsWorthIt == other.IsWorthIt && Content.AsSpan().SequenceEqual(other.Content.AsSpan());

        public override int GetHashCode() => HashCode.Combine(Checksum, IsWorthIt);
    }

    /// <param name="content">Of a file.</param>
    /// <param name="isWorthIt">Whether it is compressed; then it stays as it is all the same if it would grow.</param>
    public PackedContent Of(ImmutableArray<byte> content, bool isWorthIt) =>
        _packed.GetOrAdd(
            new Key(content, Crc32.HashToUInt32(content.AsSpan()), isWorthIt),
            key => new Lazy<PackedContent>(() => Pack(key))).Value;

    private static PackedContent Pack(Key key)
    {
        var content = key.Content.AsMemory();
        if (!key.IsWorthIt)
            return new PackedContent(content, Stored, key.Checksum, content.Length);
        using var stream = new MemoryStream(content.Length / 2);
        using (var deflate = new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content.Span);
        return stream.Length < content.Length
            ? new PackedContent(stream.GetBuffer().AsMemory(0, (int)stream.Length), Deflated, key.Checksum, content.Length)
            : new PackedContent(content, Stored, key.Checksum, content.Length);
    }
}
