using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>A picture in the making: of a pixel it knows the number of its colour, of which there are few.</summary>
internal sealed class Canvas
{
    private const int MostColours = 256;

    private readonly byte[] _pixels;
    private readonly List<Colour> _colours = [];
    private readonly Dictionary<(byte Below, byte Above), byte[]> _mixtures = [];

    public Canvas(int width, int height, Colour ground)
    {
        (Width, Height) = (width, height);
        _pixels = new byte[width * height];
        _colours.Add(ground);
    }

    /// <summary>As another is now.</summary>
    public Canvas(Canvas other)
    {
        (Width, Height) = (other.Width, other.Height);
        _pixels = [.. other._pixels];
        _colours.AddRange(other._colours);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Row by row, for each pixel the number of its colour.</summary>
    public ReadOnlySpan<byte> Pixels => _pixels;

    /// <summary>By their numbers, at most 256.</summary>
    public IReadOnlyList<Colour> Colours => _colours;

    /// <summary>Fills a rectangle, as far as it lies in the picture.</summary>
    public void Fill(int x, int y, int width, int height, Colour colour)
    {
        var number = NumberOf(colour);
        var (left, right) = (Math.Max(0, x), Math.Min(Width, x + width));
        for (var row = Math.Max(0, y); row < Math.Min(Height, y + height) && left < right; row++)
            _pixels.AsSpan(row * Width + left, right - left).Fill(number);
    }

    /// <summary>Draws the four sides of a rectangle, inside it.</summary>
    public void Frame(int x, int y, int width, int height, int thickness, Colour colour)
    {
        Fill(x, y, width, thickness, colour);
        Fill(x, y + height - thickness, width, thickness, colour);
        Fill(x, y, thickness, height, colour);
        Fill(x + width - thickness, y, thickness, height, colour);
    }

    /// <summary>Draws a form with its origin at a place, as far as it lies in the picture.</summary>
    public void Draw(Mask mask, int x, int y, Colour colour)
    {
        var number = NumberOf(colour);
        var (left, right) = (Math.Max(0, x + mask.Left), Math.Min(Width, x + mask.Left + mask.Width));
        var bottom = Math.Min(Height, y + mask.Top + mask.Height);
        for (var row = Math.Max(0, y + mask.Top); row < bottom; row++)
        {
            var levels = (row - y - mask.Top) * mask.Width - x - mask.Left;
            for (var column = left; column < right; column++)
            {
                ref var pixel = ref _pixels[row * Width + column];
                var level = mask.Levels[levels + column];
                if (level == Mask.Full)
                    pixel = number;
                else if (level > 0)
                    pixel = Mixtures(pixel, number)[level];
            }
        }
    }

    /// <summary>The numbers of the colours between two, by levels.</summary>
    private byte[] Mixtures(byte below, byte above)
    {
        if (_mixtures.TryGetValue((below, above), out var known))
            return known;
        var mixtures = new byte[Mask.Full];
        for (var level = 0; level < Mask.Full; level++)
            mixtures[level] = NumberOf(_colours[below].Mix(_colours[above], level, Mask.Full));
        return _mixtures[(below, above)] = mixtures;
    }

    /// <summary>Where no number is left, the nearest colour has to do.</summary>
    private byte NumberOf(Colour colour)
    {
        var known = _colours.IndexOf(colour);
        if (known < 0 && _colours.Count < MostColours)
        {
            known = _colours.Count;
            _colours.Add(colour);
        }

        return (byte)(known >= 0 ? known : Enumerable.Range(0, MostColours).MinBy(number => Distance(_colours[number], colour)));
    }

    private static int Distance(Colour a, Colour b) =>
        (a.Red - b.Red) * (a.Red - b.Red) + (a.Green - b.Green) * (a.Green - b.Green) + (a.Blue - b.Blue) * (a.Blue - b.Blue);
}
