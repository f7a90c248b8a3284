using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;

namespace Companion.Render.Covers;

/// <summary>
/// Compresses rows of pixels that are mostly like their neighbours. It looks for nothing but runs and rows like the one above: the runtime's own
/// compression chooses by what the processor can, so that its bytes are not the same everywhere.
/// </summary>
/// <remarks>Sources: RFC 1950 (zlib); RFC 1951 (deflate), sections 3.2.5 and 3.2.7.</remarks>
internal sealed class RowDeflate
{
    private const int ShortestMatch = 3;
    private const int LongestMatch = 258;
    private const int EndOfBlock = 256;
    private const int FirstLengthCode = 257;
    private const int LengthCodes = 29;
    private const int DistanceCodes = 30;
    private const int LongestCode = 15;
    private const int LongestCodeOfLengths = 7;

    private readonly BitWriter _writer = new();
    private readonly List<Piece> _pieces = [];
    private readonly int[] _symbols = new int[FirstLengthCode + LengthCodes];
    private readonly int[] _distances = new int[DistanceCodes];

    /// <summary>A byte, or bytes that stand so far before as well.</summary>
    /// <param name="Number">The byte, or how many there are.</param>
    /// <param name="Distance">0 for a byte.</param>
    private readonly record struct Piece(int Number, int Distance);

    /// <summary>The order in which the lengths of the codes of lengths are written.</summary>
    private static ReadOnlySpan<byte> OrderOfLengths => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <param name="bytes">The rows.</param>
    /// <param name="row">How long each is.</param>
    public static byte[] Compress(ReadOnlySpan<byte> bytes, int row)
    {
        var deflate = new RowDeflate();
        deflate.Divide(bytes, row);
        deflate.Write();
        return [.. deflate._writer.Finish(), .. Checksum(bytes)];
    }

    private void Divide(ReadOnlySpan<byte> bytes, int row)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var (run, above) = (Match(bytes, at, 1), Match(bytes, at, row));
            // A row above is named with more bits than a neighbour, so that it must be worth it
            var (length, distance) = above > run + ShortestMatch ? (above, row) : (run, 1);
            if (length < ShortestMatch)
                (length, distance) = (1, 0);
            _pieces.Add(new Piece(distance == 0 ? bytes[at] : length, distance));
            at += length;
        }
    }

    private static int Match(ReadOnlySpan<byte> bytes, int at, int distance)
    {
        if (at < distance)
            return 0;
        var most = Math.Min(LongestMatch, bytes.Length - at);
        return bytes.Slice(at, most).CommonPrefixLength(bytes.Slice(at - distance, most));
    }

    private void Write()
    {
        _symbols[EndOfBlock] = 1;
        _distances[0] = 1; // a code must have one, even if nothing needs it
        foreach (var piece in _pieces)
        {
            _symbols[piece.Distance == 0 ? piece.Number : FirstLengthCode + OfLength(piece.Number).Code]++;
            if (piece.Distance > 0)
                _distances[Steps(piece.Distance - 1, 2).Code]++;
        }

        var (symbols, distances) = (new PrefixCode(_symbols, LongestCode), new PrefixCode(_distances, LongestCode));
        _writer.Number(0x0178, 16); // deflate with a window of 32 kB, and a checksum over these two bytes
        _writer.Number(0b101, 3); // the only block, with a code of its own
        Codes(symbols.Lengths, distances.Lengths);
        foreach (var piece in _pieces)
        {
            if (piece.Distance == 0)
                _writer.Code(symbols, piece.Number);
            else
                Copy(piece, symbols, distances);
        }

        _writer.Code(symbols, EndOfBlock);
    }

    private void Codes(ImmutableArray<byte> symbols, ImmutableArray<byte> distances)
    {
        ImmutableArray<byte> lengths = [.. symbols, .. distances];
        var counts = new int[OrderOfLengths.Length];
        foreach (var length in lengths)
            counts[length]++;
        var code = new PrefixCode(counts, LongestCodeOfLengths);
        _writer.Number(symbols.Length - FirstLengthCode, 5);
        _writer.Number(distances.Length - 1, 5);
        _writer.Number(OrderOfLengths.Length - 4, 4);
        foreach (var length in OrderOfLengths)
            _writer.Number(code.Lengths[length], 3);
        foreach (var length in lengths)
            _writer.Code(code, length);
    }

    private void Copy(Piece piece, PrefixCode symbols, PrefixCode distances)
    {
        var (code, extra, remainder) = OfLength(piece.Number);
        _writer.Code(symbols, FirstLengthCode + code);
        _writer.Number(remainder, extra);
        (code, extra, remainder) = Steps(piece.Distance - 1, 2);
        _writer.Code(distances, code);
        _writer.Number(remainder, extra);
    }

    private static (int Code, int ExtraBits, int Remainder) OfLength(int length) => length == LongestMatch ? (LengthCodes - 1, 0, 0) : Steps(length - ShortestMatch, 4);

    /// <summary>Lengths and distances are counted in steps that double after each few codes.</summary>
    private static (int Code, int ExtraBits, int Remainder) Steps(int number, int codesOfStep)
    {
        if (number < 2 * codesOfStep)
            return (number, 0, 0);
        var extra = BitOperations.Log2((uint)(number / codesOfStep));
        return (extra * codesOfStep + (number >> extra), extra, number & ((1 << extra) - 1));
    }

    private static byte[] Checksum(ReadOnlySpan<byte> bytes)
    {
        const uint Modulus = 65521;
        const int MostAtOnce = 5000; // the sums stay below 2³²
        var (a, b) = (1u, 0u);
        while (!bytes.IsEmpty)
        {
            var some = bytes[..Math.Min(MostAtOnce, bytes.Length)];
            foreach (var value in some)
            {
                a += value;
                b += a;
            }

            (a, b) = (a % Modulus, b % Modulus);
            bytes = bytes[some.Length..];
        }

        var checksum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, b << 16 | a);
        return checksum;
    }
}
