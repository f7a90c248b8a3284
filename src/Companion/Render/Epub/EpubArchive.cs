using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Companion.Render.Epub;

/// <summary>Packs files into an EPUB's container, the same bytes on every run.</summary>
/// <remarks>
/// Sources: EPUB 3.3, #sec-container-zip; APPNOTE.TXT 6.3.10, sections 4.3 to 4.4. The library's own archive writes the
/// operating system into each entry, and compresses one entry at a time.
/// </remarks>
internal static class EpubArchive
{
    private const ushort VersionNeeded = 20;
    private const ushort NamesAreUtf8 = 1 << 11;
    private const int LocalHeaderLength = 30;
    private const int CentralHeaderLength = 46;
    private const int EndLength = 22;

    private sealed record Entry(byte[] Name, PackedContent Content);

    /// <param name="files">In the order of the archive; the first is <c>mimetype</c>, which stays uncompressed.</param>
    /// <param name="modified">Every entry's time; at least 1980.</param>
    /// <param name="threads">How many entries are compressed at once.</param>
    /// <param name="packing">What has been compressed for other archives.</param>
    public static ImmutableArray<byte> Pack(ImmutableArray<OutputFile> files, DateTimeOffset modified, int threads, Packing packing)
    {
        var entries = new Entry[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => entries[i] = new Entry(
            Encoding.UTF8.GetBytes(files[i].Path),
            packing.Of(files[i].Content, isWorthIt: i > 0 && IsWorthIt(files[i].Path))));
        var archive = new byte[entries.Sum(entry => LocalHeaderLength + CentralHeaderLength + 2 * entry.Name.Length + entry.Content.Bytes.Length) + EndLength];
        var time = DosTime(modified);
        var at = 0;
        var offsets = new int[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            offsets[i] = at;
            at += WriteLocal(archive.AsSpan(at), entries[i], time);
        }

        var directory = at;
        for (var i = 0; i < entries.Length; i++)
            at += WriteCentral(archive.AsSpan(at), entries[i], time, offsets[i]);
        WriteEnd(archive.AsSpan(at), entries.Length, directory, at - directory);
        return ImmutableCollectionsMarshal.AsImmutableArray(archive);
    }

    /// <summary>Pictures of these kinds are compressed already.</summary>
    private static bool IsWorthIt(string path) => Path.GetExtension(path) is not (".jpg" or ".jpeg" or ".png" or ".gif" or ".webp");

    private static int WriteLocal(Span<byte> into, Entry entry, uint time)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(into, 0x04034B50);
        WriteCommon(into[4..], entry, time);
        entry.Name.CopyTo(into[LocalHeaderLength..]);
        entry.Content.Bytes.Span.CopyTo(into[(LocalHeaderLength + entry.Name.Length)..]);
        return LocalHeaderLength + entry.Name.Length + entry.Content.Bytes.Length;
    }

    private static int WriteCentral(Span<byte> into, Entry entry, uint time, int offset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(into, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(into[4..], VersionNeeded);
        WriteCommon(into[6..], entry, time);
        BinaryPrimitives.WriteInt32LittleEndian(into[42..], offset);
        entry.Name.CopyTo(into[CentralHeaderLength..]);
        return CentralHeaderLength + entry.Name.Length;
    }

    /// <summary>The fields that both headers share, from “version needed” to “extra field length”.</summary>
    private static void WriteCommon(Span<byte> into, Entry entry, uint time)
    {
        var isAscii = Array.TrueForAll(entry.Name, b => b < 0x80);
        BinaryPrimitives.WriteUInt16LittleEndian(into, VersionNeeded);
        BinaryPrimitives.WriteUInt16LittleEndian(into[2..], isAscii ? (ushort)0 : NamesAreUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(into[4..], entry.Content.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(into[6..], time);
        BinaryPrimitives.WriteUInt32LittleEndian(into[10..], entry.Content.Checksum);
        BinaryPrimitives.WriteInt32LittleEndian(into[14..], entry.Content.Bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(into[18..], entry.Content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(into[22..], (ushort)entry.Name.Length);
    }

    private static void WriteEnd(Span<byte> into, int count, int directory, int directoryLength)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(into, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(into[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(into[10..], (ushort)count);
        BinaryPrimitives.WriteInt32LittleEndian(into[12..], directoryLength);
        BinaryPrimitives.WriteInt32LittleEndian(into[16..], directory);
    }

    /// <summary>Time in the lower and date in the upper half, in steps of two seconds, in UTC.</summary>
    private static uint DosTime(DateTimeOffset modified)
    {
        var utc = modified.UtcDateTime;
        var date = (Math.Max(utc.Year, 1980) - 1980) << 9 | utc.Month << 5 | utc.Day;
        var time = utc.Hour << 11 | utc.Minute << 5 | utc.Second / 2;
        return (uint)date << 16 | (uint)time;
    }
}
