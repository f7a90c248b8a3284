using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Covers;
using StbImageSharp;

namespace Companion.Tests.Render.Covers;

/// <summary>What another's decoder sees in the pictures is what was painted.</summary>
public sealed class EncoderTests
{
    private static readonly CoverWords s_words = new("Reading Never Let Me Go", "Plot, themes, reception", "A companion to Never Let Me Go", "The authors", "for readers of Part One");

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(258, 3)]
    [InlineData(1200, 630)]
    public void APngIsWhatWasPainted(int width, int height)
    {
        var canvas = Painted(width, height, seed: width);
        Assert.Equal(Pixels(canvas), Decoded(PngEncoder.Encode(canvas)));
    }

    [Theory]
    [InlineData(8, 8, 20)] // nothing but edges
    [InlineData(16, 24, 20)]
    [InlineData(800, 640, 3)]
    public void AJpegIsNearlyWhatWasPainted(int width, int height, int most)
    {
        var canvas = Painted(width, height, seed: height);
        var (painted, seen) = (Pixels(canvas), Decoded(JpegEncoder.Encode(canvas)));
        Assert.Equal(painted.Length, seen.Length);
        Assert.True(painted.Zip(seen, (a, b) => Math.Abs(a - b)).Average() < most);
    }

    [Fact]
    public void EveryDesignIsAPictureOfItsSizeInBothFormats() => Assert.All(Enum.GetValues<CoverDesign>(), design =>
    {
        var painter = new CoverPainter(new CoverSettings { Design = design });
        Assert.Equal(3 * 1600 * 2560, Decoded(painter.Cover(s_words)).Length);
        Assert.Equal(3 * 1200 * 630, Decoded(painter.Card(s_words)).Length);
    });

    [Fact]
    public void APictureOfOneColourIsSmall()
    {
        var canvas = new Canvas(1600, 2560, new Colour(0x1D, 0x59, 0x4B));
        Assert.InRange(JpegEncoder.Encode(canvas).Length, 1, 60_000);
        Assert.InRange(PngEncoder.Encode(canvas).Length, 1, 10_000);
        Assert.Equal(Pixels(canvas)[..3], Decoded(PngEncoder.Encode(canvas))[..3]);
    }

    /// <summary>Rectangles, discs and letters, of more colours than a palette has.</summary>
    private static Canvas Painted(int width, int height, int seed)
    {
        var canvas = new Canvas(width, height, new Colour(0x1D, 0x59, 0x4B));
        var (lettering, disc) = (new Lettering(), Rasteriser.Draw(Outline.Disc, 41));
        for (var i = 0; i < 60; i++)
        {
            seed = unchecked(seed * 1103515245 + 12345) & int.MaxValue;
            var colour = new Colour((byte)seed, (byte)(seed >> 8), (byte)(seed >> 16));
            var (x, y) = ((seed >> 5) % width, (seed >> 11) % height);
            canvas.Fill(x, y, seed % 90, seed % 70, colour);
            canvas.Draw(disc, y % width, x % height, colour);
        }

        lettering.Draw(canvas, "Letters, fjords & Ångström", Typeface.Italic, 40, width / 3, height / 2, new Colour(255, 255, 255));
        return canvas;
    }

    private static byte[] Pixels(Canvas canvas) =>
        [.. canvas.Pixels.ToArray().Select(number => canvas.Colours[number]).SelectMany(colour => (byte[])[colour.Red, colour.Green, colour.Blue])];

    private static byte[] Decoded(ImmutableArray<byte> file) => ImageResult.FromMemory([.. file], ColorComponents.RedGreenBlue).Data;
}
