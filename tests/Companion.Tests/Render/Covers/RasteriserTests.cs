using Companion.Render.Covers;

namespace Companion.Tests.Render.Covers;

public sealed class RasteriserTests
{
    private static readonly Outline s_square = new([[new(0, 0, true), new(0, 1000, true), new(1000, 1000, true), new(1000, 0, true)]]);

    [Fact]
    public void ASquareOnTheGridCoversItsPixelsWholeAndNoOthers()
    {
        var mask = Rasteriser.Draw(s_square, 4);
        Assert.Equal((0, -4, 4), (mask.Left, mask.Top, mask.Height));
        Assert.Equal(16, mask.Levels.Count(level => level == Mask.Full));
        Assert.Equal(16 * Mask.Full, mask.Levels.Sum(level => level));
    }

    [Fact]
    public void ASquareBetweenTwoPixelsCoversBothByHalf()
    {
        var mask = Rasteriser.Draw(s_square, 1, Rasteriser.One / 2);
        Assert.Equal([8, 8], mask.Levels.Where(level => level > 0).Select(level => (int)level));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(57)]
    [InlineData(400)]
    public void ADiscIsAsLargeAsACircle(int size)
    {
        var area = Rasteriser.Draw(Outline.Disc, size).Levels.Sum(level => level) / (double)Mask.Full;
        Assert.InRange(area / (Math.PI * size * size / 4), 0.98, 1.02);
    }

    [Fact]
    public void AHoleIsNotFilled()
    {
        var ring = new Outline([.. s_square.Contours, [new(250, 250, true), new(750, 250, true), new(750, 750, true), new(250, 750, true)]]);
        Assert.Equal(12 * Mask.Full, Rasteriser.Draw(ring, 4).Levels.Sum(level => level));
    }

    [Fact]
    public void WhatOverlapsIsNotDarker()
    {
        var twice = new Outline([.. s_square.Contours, .. s_square.Contours]);
        Assert.Equal(Rasteriser.Draw(s_square, 5).Levels, Rasteriser.Draw(twice, 5).Levels);
    }
}
