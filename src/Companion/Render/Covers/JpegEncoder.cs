using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>
/// Writes a picture as JPEG, in whole numbers, so that every machine writes the same bytes. Blocks of one colour, which covers mostly consist of, are
/// not transformed.
/// </summary>
/// <remarks>Sources: JPEG (ITU-T T.81), baseline; JFIF 1.02 (ITU-T T.871).</remarks>
internal sealed class JpegEncoder
{
    /// <summary>The side of a block.</summary>
    private const int Side = 8;

    private const int Area = Side * Side;

    private readonly Canvas _canvas;
    private readonly JpegStream _stream = new();
    private readonly int[,] _components;
    private readonly int[] _before = new int[3];
    private readonly int[] _samples = new int[Area];
    private int _flat = -1; // the colour of the block before, if it has one only

    private JpegEncoder(Canvas canvas)
    {
        _canvas = canvas;
        _components = new int[3, canvas.Colours.Count];
        for (var i = 0; i < canvas.Colours.Count; i++)
            (_components[0, i], _components[1, i], _components[2, i]) = LumaAndChroma(canvas.Colours[i]);
    }

    /// <param name="canvas">Its sides are multiples of 8.</param>
    public static ImmutableArray<byte> Encode(Canvas canvas)
    {
        var encoder = new JpegEncoder(canvas);
        for (var y = 0; y < canvas.Height; y += Side)
        {
            for (var x = 0; x < canvas.Width; x += Side)
                encoder.Block(x, y);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(encoder._stream.Finish(canvas.Width, canvas.Height));
    }

    /// <summary>Around 0, in the way of JFIF, with 16 bits behind the point.</summary>
    private static (int Luma, int Blue, int Red) LumaAndChroma(Colour colour)
    {
        const int Half = 1 << 15;
        var (r, g, b) = (colour.Red, colour.Green, colour.Blue);
        return (
            ((19595 * r + 38470 * g + 7471 * b + Half) >> 16) - 128,
            (-11059 * r - 21709 * g + 32768 * b + Half - 1) >> 16,
            (32768 * r - 27439 * g - 5329 * b + Half - 1) >> 16);
    }

    private void Block(int x, int y)
    {
        var start = y * _canvas.Width + x;
        var colour = _canvas.Pixels[start];
        if (!IsFlat(start, colour))
        {
            _flat = -1;
            for (var component = 0; component < _before.Length; component++)
            {
                for (var i = 0; i < Area; i++)
                    _samples[i] = _components[component, _canvas.Pixels[start + i / Side * _canvas.Width + i % Side]];
                CosineTransform.Forward(_samples);
                Coefficients(component, Steps(component));
            }
        }
        else if (colour == _flat)
        {
            _stream.Again();
        }
        else
        {
            for (var component = 0; component < _before.Length; component++)
            {
                Level(component, Rounded(_components[component, colour] * Side, Steps(component)[0]));
                _stream.EndOfBlock(component > 0);
            }

            _flat = colour;
        }
    }

    private static ImmutableArray<int> Steps(int component) => component == 0 ? JpegTables.Luma : JpegTables.Chroma;

    /// <summary>Whether a block has one colour only.</summary>
    /// <param name="start">Its first pixel.</param>
    private bool IsFlat(int start, byte colour)
    {
        for (var row = 0; row < Side; row++)
        {
            if (BinaryPrimitives.ReadUInt64LittleEndian(_canvas.Pixels[(start + row * _canvas.Width)..]) != colour * 0x0101_0101_0101_0101UL)
                return false;
        }

        return true;
    }

    private void Coefficients(int component, ImmutableArray<int> steps)
    {
        const int Scale = CosineTransform.Scale;
        Level(component, Rounded(_samples[0], steps[0] * Scale));
        var zeros = 0;
        for (var i = 1; i < Area; i++)
        {
            var place = JpegTables.ZigZag[i];
            var coefficient = Rounded(_samples[place], steps[place] * Scale);
            if (coefficient == 0)
            {
                zeros++;
                continue;
            }

            _stream.Coefficient(zeros, coefficient, component > 0);
            zeros = 0;
        }

        if (zeros > 0)
            _stream.EndOfBlock(component > 0);
    }

    /// <summary>A block's mean is written as the way from the one before.</summary>
    private void Level(int component, int level)
    {
        _stream.Level(level - _before[component], component > 0);
        _before[component] = level;
    }

    private static int Rounded(int value, int step) => value < 0 ? -((step / 2 - value) / step) : (value + step / 2) / step;
}
