using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Drawings;
using Companion.Render.Views;

namespace Companion.Render.Apparatus;

/// <summary>Says what the templates of drawings see.</summary>
internal static class DrawingWriter
{
    private const double BarHeight = 5;

    /// <param name="pieces">From top to bottom.</param>
    /// <param name="section">What the ids of the drawing begin with.</param>
    /// <param name="title">What the drawing shows.</param>
    /// <param name="writer">For the direction of the book, and the names of the chapters of the work.</param>
    /// <param name="description">Says what is in a piece.</param>
    public static ImmutableArray<DrawingView> Views(
        ImmutableArray<Drawing> pieces, Anchor section, string title, ApparatusWriter writer, Func<Drawing, string> description)
    {
        var direction = TextDirection.Of(writer.Book.Settings.Language);
        var places = new PlaceWords(writer.Book.Settings.Work, writer.Book.Wording);
        return [.. pieces.Select((piece, i) => View(piece, i) with { Description = description(piece) })];

        DrawingView View(Drawing piece, int index) => Shapes(direction == "rtl" ? piece.Mirrored() : piece) with
        {
            Id = $"{section.Id}-drawing-{Coordinates.Text(index + 1)}",
            Title = $"{title} ({places.Of(piece.Told)})",
            Direction = direction,
        };
    }

    private static DrawingView Shapes(Drawing piece) => new()
    {
        Id = "",
        Title = "",
        Description = "",
        Direction = "",
        Width = Coordinates.Text(Drawing.Width),
        Height = Coordinates.Text(Math.Ceiling(piece.Height)), // Kindle wants whole numbers
        Labels = piece.Labels.Select(label => new DrawnLabelView
        {
            Kind = label.Kind,
            X = Coordinates.Text(label.X),
            Y = Coordinates.Text(label.Y),
            Anchor = label.Anchor,
            Size = Coordinates.Text(label.Size),
            Text = label.Text,
        }),
        Lines = piece.Lines.Select(line => new DrawnLineView
        {
            Kind = line.Kind,
            X1 = Coordinates.Text(line.X1),
            Y1 = Coordinates.Text(line.Y1),
            X2 = Coordinates.Text(line.X2),
            Y2 = Coordinates.Text(line.Y2),
        }),
        Threads = piece.Threads.Select(thread => Coordinates.Points(thread.Corners)),
        Bars = piece.Bars.Select(bar => new DrawnBarView
        {
            Kind = bar.Kind,
            X = Coordinates.Text(bar.X),
            Y = Coordinates.Text(bar.Y - BarHeight / 2),
            Width = Coordinates.Text(bar.Width),
            Height = Coordinates.Text(BarHeight),
        }),
        Points = piece.Points.Select(point => new DrawnPointView { Kind = point.Kind, X = Coordinates.Text(point.X), Y = Coordinates.Text(point.Y) }),
    };
}
