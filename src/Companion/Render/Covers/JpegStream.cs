using System.Collections.Immutable;
using System.Numerics;

namespace Companion.Render.Covers;

/// <summary>The bytes of a JPEG file, with codes made for this one. Source: JPEG (ITU-T T.81), annexes B, F.1.2 and K.2.</summary>
internal sealed class JpegStream
{
    private const byte LongRun = 0xF0;
    private const byte Filled = 0xFF;
    private const int Symbols = 256;
    private const int LongestCode = 16;
    private const int LumaLevels = 0, ChromaLevels = 1, Luma = 2, Chroma = 3, Repeat = 4;

    private readonly List<byte> _bytes = new(1 << 18);
    private readonly List<Token> _tokens = new(1 << 19);
    private readonly int[][] _counts = [new int[Symbols + 1], new int[Symbols + 1], new int[Symbols + 1], new int[Symbols + 1]];
    private uint _bits;
    private int _count;

    /// <summary>What is written: a symbol of one of the four codes, and a number behind it; or how often a block is written again.</summary>
    private readonly record struct Token(byte Code, byte Symbol, short Number, byte Bits);

    /// <summary>A block's mean, as the way from the one before.</summary>
    public void Level(int difference, bool isChroma)
    {
        var bits = BitsOf(difference);
        Add(isChroma ? ChromaLevels : LumaLevels, bits, difference, bits);
    }

    /// <summary>A coefficient that is not 0.</summary>
    /// <param name="zeros">How many stand before it.</param>
    public void Coefficient(int zeros, int coefficient, bool isChroma)
    {
        var code = isChroma ? Chroma : Luma;
        for (; zeros > 15; zeros -= 16)
            Add(code, LongRun, 0, 0);
        var bits = BitsOf(coefficient);
        Add(code, zeros << 4 | bits, coefficient, bits);
    }

    /// <summary>A block of one colour that is like the one before it.</summary>
    public void Again()
    {
        foreach (var code in (ReadOnlySpan<int>)[LumaLevels, Luma, ChromaLevels, Chroma, ChromaLevels, Chroma])
            _counts[code][0]++;
        if (_tokens.Count > 0 && _tokens[^1] is { Code: Repeat, Number: < short.MaxValue } last)
            _tokens[^1] = last with { Number = (short)(last.Number + 1) };
        else
            _tokens.Add(new Token(Repeat, 0, 1, 0));
    }

    /// <summary>All other coefficients are 0.</summary>
    public void EndOfBlock(bool isChroma) => Add(isChroma ? Chroma : Luma, 0, 0, 0);

    /// <summary>The whole file.</summary>
    public byte[] Finish(int width, int height)
    {
        PrefixCode[] codes = [.. _counts.Select(CodeOf)];
        _bytes.AddRange([Filled, 0xD8]);
        Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 0, 0]);
        Segment(0xDB, [0, .. InZigZag(JpegTables.Luma), 1, .. InZigZag(JpegTables.Chroma)]);
        Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]);
        Segment(0xC4, [0x00, .. Table(codes[LumaLevels]), 0x01, .. Table(codes[ChromaLevels]), 0x10, .. Table(codes[Luma]), 0x11, .. Table(codes[Chroma])]);
        Segment(0xDA, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]);
        foreach (var token in _tokens)
        {
            if (token.Code == Repeat)
                Again(token.Number, codes);
            else
                Write(token, codes[token.Code]);
        }

        Write(0x7F, 7); // the last byte is filled up
        _bytes.AddRange([Filled, 0xD9]);
        return [.. _bytes];
    }

    /// <summary>No code may be all ones: a symbol that is never written takes it.</summary>
    private static PrefixCode CodeOf(int[] counts)
    {
        counts[Symbols] = 1;
        return new PrefixCode(counts, LongestCode, lastIsLongest: true);
    }

    private static IEnumerable<byte> Table(PrefixCode code)
    {
        var written = code.InOrder.Where(symbol => symbol < Symbols).ToList();
        return Enumerable.Range(1, LongestCode).Select(bits => (byte)written.Count(symbol => code.Lengths[symbol] == bits)).Concat(written.Select(symbol => (byte)symbol));
    }

    private static IEnumerable<byte> InZigZag(ImmutableArray<int> steps) => JpegTables.ZigZag.ToArray().Select(place => (byte)steps[place]);

    private static int BitsOf(int number) => 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(number));

    private void Add(int code, int symbol, int number, int bits)
    {
        _counts[code][symbol]++;
        _tokens.Add(new Token((byte)code, (byte)symbol, (short)number, (byte)bits));
    }

    private void Segment(byte marker, ReadOnlySpan<byte> content)
    {
        var length = content.Length + 2;
        _bytes.AddRange([Filled, marker, (byte)(length >> 8), (byte)length]);
        _bytes.AddRange(content);
    }

    private void Again(int times, PrefixCode[] codes)
    {
        for (; times > 0; times--)
        {
            for (var code = 0; code < 6; code++)
            {
                var (levels, coefficients) = code < 2 ? (LumaLevels, Luma) : (ChromaLevels, Chroma);
                var written = codes[code % 2 == 0 ? levels : coefficients];
                Write(written[0], written.Lengths[0]);
            }
        }
    }

    /// <summary>Numbers below 0 are written less 1, so that they need no sign.</summary>
    private void Write(Token token, PrefixCode code)
    {
        Write(code[token.Symbol], code.Lengths[token.Symbol]);
        Write((token.Number < 0 ? token.Number - 1 : token.Number) & ((1 << token.Bits) - 1), token.Bits);
    }

    private void Write(int value, int bits)
    {
        _bits = _bits << bits | (uint)value;
        for (_count += bits; _count >= 8; _count -= 8)
        {
            var filled = (byte)(_bits >> (_count - 8));
            _bytes.Add(filled);
            if (filled == Filled)
                _bytes.Add(0); // so that it is no marker
        }
    }
}
