using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Companion.Render.Covers;

/// <summary>Writes a picture as PNG with a palette. Source: PNG (ISO/IEC 15948), third edition.</summary>
internal static class PngEncoder
{
    private const byte BitsOfPixel = 8;
    private const byte WithPalette = 3;

    public static ImmutableArray<byte> Encode(Canvas canvas)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), canvas.Height);
        (header[8], header[9]) = (BitsOfPixel, WithPalette);
        var png = new List<byte>(16384);
        png.AddRange([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "PLTE"u8, [.. canvas.Colours.SelectMany(colour => (byte[])[colour.Red, colour.Green, colour.Blue])]);
        Chunk(png, "IDAT"u8, RowDeflate.Compress(Rows(canvas), canvas.Width + 1));
        Chunk(png, "IEND"u8, []);
        return ImmutableCollectionsMarshal.AsImmutableArray(png.ToArray());
    }

    /// <summary>Each row begins with a filter's number; 0 is none.</summary>
    private static byte[] Rows(Canvas canvas)
    {
        var rows = new byte[(canvas.Width + 1) * canvas.Height];
        for (var row = 0; row < canvas.Height; row++)
            canvas.Pixels.Slice(row * canvas.Width, canvas.Width).CopyTo(rows.AsSpan(row * (canvas.Width + 1) + 1));
        return rows;
    }

    private static void Chunk(List<byte> png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.AddRange(number);
        png.AddRange(name);
        png.AddRange(content);
        var checksum = new Crc32();
        checksum.Append(name);
        checksum.Append(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, checksum.GetCurrentHashAsUInt32());
        png.AddRange(number);
    }
}
