using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Companion.Render.Covers;

/// <summary>A stretch of a font's file, and how its numbers are read. Source: OpenType 1.9.1, “Data types”.</summary>
/// <param name="file">The whole file.</param>
/// <param name="start">Where the stretch begins.</param>
internal readonly struct FontTable(ImmutableArray<byte> file, int start)
{
    /// <summary>An unsigned number of two bytes.</summary>
    public int Word(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(start + at, 2));

    /// <summary>A signed number of two bytes.</summary>
    public int Signed(int at) => BinaryPrimitives.ReadInt16BigEndian(file.AsSpan(start + at, 2));

    /// <summary>A number of four bytes, as an offset in a file that is not large.</summary>
    public int Long(int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(start + at, 4));

    public int Byte(int at) => file[start + at];

    /// <summary>What begins further on.</summary>
    public FontTable From(int at) => new(file, start + at);

    /// <summary>A table by its name of four letters, from the beginning of a file.</summary>
    /// <exception cref="InvalidDataException">The font has no such table.</exception>
    public FontTable Table(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < Word(4); i++)
        {
            var entry = 12 + 16 * i;
            if (file.AsSpan(start + entry, 4).SequenceEqual(name))
                return From(Long(entry + 8));
        }

        throw new InvalidDataException("The font lacks a table");
    }
}
