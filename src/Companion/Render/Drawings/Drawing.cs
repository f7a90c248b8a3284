using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Render.Drawings;

/// <summary>A drawing, or a piece of one that fits on a page. Lengths are in units of which <see cref="Width"/> has the most; y grows downwards.</summary>
/// <param name="Height">As much as what is in it needs.</param>
/// <param name="Labels">None of them touches another one.</param>
/// <param name="Lines">From back to front.</param>
/// <param name="Points">From back to front.</param>
/// <param name="Bars">From back to front.</param>
/// <param name="Threads">From back to front.</param>
/// <param name="Told">The chapters of the work that the piece shows.</param>
internal sealed record Drawing(
    double Height,
    ImmutableArray<DrawnLabel> Labels,
    ImmutableArray<DrawnLine> Lines,
    ImmutableArray<DrawnPoint> Points,
    ImmutableArray<DrawnBar> Bars,
    ImmutableArray<DrawnThread> Threads,
    WorkStretch Told)
{
    /// <summary>Those whose lines it has, with their whole names; empty where lines are something else.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>Narrow enough for letters that can be read on a telephone.</summary>
    public const double Width = 320;

    /// <summary>No words and no lines come nearer to the edges.</summary>
    public const double Margin = 5;

    /// <summary>Low enough for any page of a reading system that is as wide.</summary>
    public const double HighestPiece = 345;

    /// <summary>How many events it shows, or in how many chapters somebody is present.</summary>
    public int Events => Points.Length + Bars.Length + Lines.Count(line => line.Kind == "undated");

    /// <summary>The same drawing for a book that is written from right to left.</summary>
    public Drawing Mirrored() => this with
    {
        Labels = [.. Labels.Select(label => label with { X = Width - label.X })],
        Lines = [.. Lines.Select(line => line with { X1 = Width - line.X1, X2 = Width - line.X2 })],
        Points = [.. Points.Select(point => point with { X = Width - point.X })],
        Bars = [.. Bars.Select(bar => bar with { X = Width - bar.X - bar.Width })],
        Threads = [.. Threads.Select(thread => new DrawnThread([.. thread.Corners.Select(corner => (Width - corner.X, corner.Y))]))],
    };
}

/// <summary>A line with corners.</summary>
/// <param name="Corners">At least two.</param>
internal sealed record DrawnThread(ImmutableArray<(double X, double Y)> Corners);

/// <summary>Words in a drawing.</summary>
/// <param name="Kind">What it is, for colours: <c>event</c>, <c>chapter</c>….</param>
/// <param name="X">Where it begins, its middle or its end, as <paramref name="Anchor"/> says.</param>
/// <param name="Y">The line on which it stands.</param>
/// <param name="Anchor"><c>start</c>, <c>middle</c> or <c>end</c>. Source: SVG 1.1, “Text alignment properties”.</param>
internal sealed record DrawnLabel(string Kind, double X, double Y, string Anchor, double Size, string Text)
{
    /// <summary>The most room that it can take, in a drawing that is not mirrored.</summary>
    public (double Left, double Top, double Right, double Bottom) Box()
    {
        var width = TextWidths.Of(Text, Size);
        var left = Anchor switch { "middle" => X - width / 2, "end" => X - width, _ => X };
        return (left, Y - 0.8 * Size, left + width, Y + 0.25 * Size);
    }
}

/// <summary>A straight line.</summary>
/// <param name="Kind">What it is, for colours.</param>
internal sealed record DrawnLine(string Kind, double X1, double Y1, double X2, double Y2);

/// <summary>A dot.</summary>
/// <param name="Kind">What it is, for its shape.</param>
internal sealed record DrawnPoint(string Kind, double X, double Y);

/// <summary>A bar that lies.</summary>
/// <param name="Kind">What it is, for its shape.</param>
/// <param name="Y">Its middle.</param>
internal sealed record DrawnBar(string Kind, double X, double Y, double Width);
