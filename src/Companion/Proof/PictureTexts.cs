using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;

namespace Companion.Proof;

/// <summary>Reads what a picture says of itself: comments, captions, keywords.</summary>
/// <remarks>Sources: PNG (ISO/IEC 15948), section 11.3; JPEG (ITU-T T.81), annex B; WebP container specification.</remarks>
internal static class PictureTexts
{
    private const int PngHeader = 8;
    private const int WebpHeader = 12;
    private const int Longest = 1 << 16;

    public static void ReadPng(ImmutableArray<byte> picture, Proofreader proof)
    {
        var bytes = picture.AsSpan();
        for (var at = PngHeader; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var type = bytes.Slice(at + 4, 4);
            if (length > bytes.Length - at - 12)
                return;
            var content = bytes.Slice(at + 8, (int)length);
            if (type.SequenceEqual("tEXt"u8) || type.SequenceEqual("iTXt"u8) || type.SequenceEqual("zTXt"u8) || type.SequenceEqual("eXIf"u8))
                Read(content, proof);
            if (type.SequenceEqual("iTXt"u8) || type.SequenceEqual("zTXt"u8))
                Read(Unpacked(content, hasLanguage: type[0] == 'i'), proof);
            at += 12 + (int)length;
        }
    }

    public static void ReadJpeg(ImmutableArray<byte> picture, Proofreader proof)
    {
        var bytes = picture.AsSpan();
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] != 0xDA;)
        {
            var (marker, length) = (bytes[at + 1], BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
            if (marker == 0xFF || length < 2 || at + 2 + length > bytes.Length)
            {
                at++;
                continue;
            }

            if (marker is 0xE1 or 0xED or 0xFE) // Exif and XMP, IPTC, comment
                Read(bytes.Slice(at + 4, length - 2), proof);
            at += 2 + length;
        }
    }

    public static void ReadWebp(ImmutableArray<byte> picture, Proofreader proof)
    {
        var bytes = picture.AsSpan();
        for (var at = WebpHeader; at + 8 <= bytes.Length;)
        {
            var type = bytes.Slice(at, 4);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > bytes.Length - at - 8)
                return;
            if (type.SequenceEqual("EXIF"u8) || type.SequenceEqual("XMP "u8))
                Read(bytes.Slice(at + 8, (int)length), proof);
            at += 8 + (int)length + (int)(length % 2);
        }
    }

    private static void Read(ReadOnlySpan<byte> text, Proofreader proof)
    {
        if (!text.IsEmpty)
            proof.Read(FileText.Of(text), Reading.Prose);
    }

    /// <summary>What is compressed behind a keyword; empty when nothing is.</summary>
    private static byte[] Unpacked(ReadOnlySpan<byte> text, bool hasLanguage)
    {
        var rest = text[Math.Min(text.Length, text.IndexOf((byte)0) + (hasLanguage ? 3 : 2))..]; // the end of the keyword, whether and how it is compressed
        for (var i = 0; hasLanguage && i < 2; i++)
            rest = rest[(rest.IndexOf((byte)0) + 1)..];
        try
        {
            using var packed = new ZLibStream(new MemoryStream(rest.ToArray()), CompressionMode.Decompress);
            var unpacked = new byte[Longest];
            return unpacked[..packed.ReadAtLeast(unpacked, Longest, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
