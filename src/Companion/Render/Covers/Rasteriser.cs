using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Companion.Render.Covers;

/// <summary>Finds how far an outline covers each pixel, exactly and in whole numbers, so that every machine finds the same.</summary>
/// <remarks>The way of FreeType's smooth rasteriser: every stretch of a line adds to its cell how far it goes down, and how much area lies beside it.</remarks>
internal sealed class Rasteriser
{
    /// <summary>Parts of a pixel.</summary>
    public const int One = 256;

    /// <summary>A parabola that leaves its chord by less than this is drawn as one.</summary>
    private const int Flat = 24;

    private readonly int _left;
    private readonly int _top;
    private readonly int _width;
    private readonly int _height;
    private readonly int[] _falls;
    private readonly int[] _areas;

    private Rasteriser(int left, int top, int width, int height)
    {
        (_left, _top, _width, _height) = (left, top, width, height);
        (_falls, _areas) = (new int[width * height], new int[width * height]);
    }

    /// <summary>Draws an outline.</summary>
    /// <param name="outline">Its contours may overlap where they run the same way.</param>
    /// <param name="size">In pixels.</param>
    /// <param name="shift">To the right, in parts of a pixel.</param>
    public static Mask Draw(Outline outline, int size, int shift = 0)
    {
        ImmutableArray<ImmutableArray<(int X, int Y, bool IsOnLine)>> contours =
            [.. outline.Contours.Where(contour => contour.Length > 1).Select(contour => contour.Select(point => (Scaled(point.X, size) + shift, -Scaled(point.Y, size), point.IsOnLine)).ToImmutableArray())];
        if (contours.IsEmpty)
            return new Mask(0, 0, 0, []);
        var points = contours.SelectMany(contour => contour).ToArray();
        var (left, top) = (points.Min(point => point.X) >> 8, points.Min(point => point.Y) >> 8);
        var (right, bottom) = ((points.Max(point => point.X) >> 8) + 1, (points.Max(point => point.Y) + One - 1) >> 8);
        var rasteriser = new Rasteriser(left, top, right - left + 1, bottom - top);
        foreach (var contour in contours)
            rasteriser.Contour(contour);
        return rasteriser.Finish();
    }

    private static int Scaled(int thousandths, int size) => (int)Math.DivRem((long)thousandths * size * One + 500_000_000, 1000).Quotient - 500_000;

    private void Contour(ImmutableArray<(int X, int Y, bool IsOnLine)> points)
    {
        var first = points[0].IsOnLine ? points[0] : points[^1].IsOnLine ? points[^1] : Between(points[0], points[^1]);
        var here = first;
        (int X, int Y, bool IsOnLine)? pull = null;
        foreach (var point in points.Append(first))
        {
            if (!point.IsOnLine)
            {
                if (pull is { } earlier)
                    here = Curve(here, earlier, Between(earlier, point));
                pull = point;
            }
            else
            {
                if (pull is { } bend)
                    Curve(here, bend, point);
                else
                    Line(here.X, here.Y, point.X, point.Y);
                (here, pull) = (point, null);
            }
        }
    }

    private static (int X, int Y, bool IsOnLine) Between((int X, int Y, bool IsOnLine) a, (int X, int Y, bool IsOnLine) b) => ((a.X + b.X) >> 1, (a.Y + b.Y) >> 1, true);

    private (int X, int Y, bool IsOnLine) Curve((int X, int Y, bool IsOnLine) from, (int X, int Y, bool IsOnLine) pull, (int X, int Y, bool IsOnLine) to)
    {
        var bend = Math.Max(Math.Abs(from.X - 2 * pull.X + to.X), Math.Abs(from.Y - 2 * pull.Y + to.Y));
        var steps = 1;
        while (steps * steps * Flat * 4 < bend)
            steps++;
        var (x, y) = (from.X, from.Y);
        for (var i = 1; i <= steps; i++)
        {
            var (nextX, nextY) = (On(from.X, pull.X, to.X, i, steps), On(from.Y, pull.Y, to.Y, i, steps));
            Line(x, y, nextX, nextY);
            (x, y) = (nextX, nextY);
        }

        return to;
    }

    private static int On(long from, long pull, long to, int i, int steps) =>
        (int)(((steps - i) * (steps - i) * from + 2 * i * (steps - i) * pull + i * i * to) / (steps * steps));

    private void Line(int fromX, int fromY, int toX, int toY)
    {
        var (x0, y0, x1, y1, sign) = fromY < toY ? (fromX, fromY, toX, toY, 1) : (toX, toY, fromX, fromY, -1);
        for (var row = y0 >> 8; row << 8 < y1; row++)
        {
            var (above, below) = (Math.Max(y0, row << 8), Math.Min(y1, (row + 1) << 8));
            if (above == below)
                continue;
            var (xa, xb) = (x0 + (int)((long)(x1 - x0) * (above - y0) / (y1 - y0)), x0 + (int)((long)(x1 - x0) * (below - y0) / (y1 - y0)));
            Stretch(row - _top, Math.Min(xa, xb), Math.Max(xa, xb), (below - above) * sign);
        }
    }

    /// <summary>A stretch that stays in one row, and falls evenly on its way.</summary>
    private void Stretch(int row, int from, int to, int fall)
    {
        var done = 0;
        for (var column = from >> 8; column <= to >> 8; column++)
        {
            var (left, right) = (Math.Max(from, column << 8), Math.Min(to, (column + 1) << 8));
            var part = (to == from ? fall : (int)((long)fall * (right - from) / (to - from))) - done;
            done += part;
            var cell = row * _width + column - _left;
            _falls[cell] += part;
            _areas[cell] += part * (left + right - (column << 9));
            if (right == to)
                return;
        }
    }

    private Mask Finish()
    {
        const int Whole = 2 * One * One;
        var levels = new byte[_width * _height];
        for (var row = 0; row < _height; row++)
        {
            var fallen = 0;
            for (var cell = row * _width; cell < (row + 1) * _width; cell++)
            {
                fallen += _falls[cell];
                levels[cell] = (byte)Math.Min(Mask.Full, (Math.Abs(2 * One * fallen - _areas[cell]) * Mask.Full + Whole / 2) / Whole);
            }
        }

        return new Mask(_left, _top, _width, ImmutableCollectionsMarshal.AsImmutableArray(levels));
    }
}
