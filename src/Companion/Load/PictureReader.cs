using System.Buffers.Binary;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads from a picture's first bytes what it is and how large.</summary>
/// <remarks>
/// Sources: PNG (ISO/IEC 15948), section 11.2.2; GIF89a, sections 17 to 20; JPEG (ITU-T T.81), annex B; WebP container
/// specification; SVG 2, section 8.
/// </remarks>
internal static class PictureReader
{
    /// <returns>Null when the bytes are none of the five kinds, or break off.</returns>
    public static Picture? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x89, 0x50, 0x4E, 0x47, ..])
            return Png(bytes);
        if (bytes.StartsWith("GIF8"u8))
            return Gif(bytes);
        if (bytes is [0xFF, 0xD8, 0xFF, ..])
            return Jpeg(bytes);
        if (bytes.StartsWith("RIFF"u8) && bytes.Length > 30 && bytes[8..].StartsWith("WEBP"u8))
            return Webp(bytes);
        return DrawingReader.Read(bytes);
    }

    private static Picture? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 33 && bytes[12..].StartsWith("IHDR"u8) && (Big32(bytes[16..]), Big32(bytes[20..])) is var (width, height) and ( > 0, > 0)
            ? new Picture("image/png", width, height, bytes.IndexOf("acTL"u8) > 0)
            : null;

    private static Picture? Gif(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 13)
            return null;
        ReadOnlySpan<byte> frame = [0x21, 0xF9, 0x04];
        return new Picture("image/gif", Little16(bytes[6..]), Little16(bytes[8..]), bytes.Count(frame) > 1);
    }

    private static Picture? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            var isFrame = marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (isFrame)
                return new Picture("image/jpeg", Big16(bytes[(at + 7)..]), Big16(bytes[(at + 5)..]), false);
            at += marker == 0xFF ? 1 : 2 + Big16(bytes[(at + 2)..]);
        }

        return null;
    }

    private static Picture? Webp(ReadOnlySpan<byte> bytes)
    {
        var data = bytes[20..];
        if (bytes[12..].StartsWith("VP8X"u8))
            return new Picture("image/webp", 1 + Little24(data[4..]), 1 + Little24(data[7..]), (data[0] & 2) != 0);
        if (bytes[12..].StartsWith("VP8L"u8))
        {
            var packed = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return new Picture("image/webp", 1 + (int)(packed & 0x3FFF), 1 + (int)(packed >> 14 & 0x3FFF), false);
        }

        return bytes[12..].StartsWith("VP8 "u8)
            ? new Picture("image/webp", Little16(data[6..]) & 0x3FFF, Little16(data[8..]) & 0x3FFF, false)
            : null;
    }

    private static int Big32(ReadOnlySpan<byte> bytes) => (int)BinaryPrimitives.ReadUInt32BigEndian(bytes);

    private static int Big16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Little16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
