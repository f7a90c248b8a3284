using System.Collections.Immutable;

namespace Companion.Render.Covers;

/// <summary>A form that is filled: closed lines of straight stretches and parabolas, as TrueType has them.</summary>
/// <param name="Contours">Each without its first point repeated; may be empty.</param>
internal sealed record Outline(ImmutableArray<ImmutableArray<OutlinePoint>> Contours)
{
    /// <summary>A square on its corner around the origin.</summary>
    public static Outline Lozenge { get; } = new([[new(0, -500, true), new(500, 0, true), new(0, 500, true), new(-500, 0, true)]]);

    /// <summary>A circle around the origin, of eight parabolas: nobody sees that it is none.</summary>
    public static Outline Disc { get; } = new(
    [
        [
            new(500, 0, true), new(500, 207, false), new(354, 354, true), new(207, 500, false), new(0, 500, true), new(-207, 500, false), new(-354, 354, true), new(-500, 207, false),
            new(-500, 0, true), new(-500, -207, false), new(-354, -354, true), new(-207, -500, false), new(0, -500, true), new(207, -500, false), new(354, -354, true), new(500, -207, false),
        ],
    ]);

    /// <summary>A leaf of the pattern: two arcs that meet in two corners.</summary>
    public static Outline Leaf { get; } = new([[new(-500, 0, true), new(0, 420, false), new(500, 0, true), new(0, -420, false)]]);

    /// <summary>The same, upright.</summary>
    public static Outline StandingLeaf { get; } = new([[new(0, -500, true), new(-420, 0, false), new(0, 500, true), new(420, 0, false)]]);
}

/// <summary>A point of an outline.</summary>
/// <param name="X">To the right, in thousandths of the size.</param>
/// <param name="Y">Upwards, in thousandths of the size.</param>
/// <param name="IsOnLine">Otherwise it pulls the line towards itself.</param>
internal readonly record struct OutlinePoint(int X, int Y, bool IsOnLine);
