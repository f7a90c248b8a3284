using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>shared/drawings/telling.html</c> and <c>presence.html</c>: a drawing, or a piece of one.</summary>
public sealed record DrawingView : View
{
    /// <summary>Unique in the book, and what the ids in the drawing begin with.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public required string Title { get; init; }

    /// <summary>What is in it, and where the same stands in words.</summary>
    public required string Description { get; init; }

    /// <summary>In units.</summary>
    public required string Width { get; init; }

    /// <summary>In units.</summary>
    public required string Height { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>Words, none of which touch each other.</summary>
    public required IEnumerable<DrawnLabelView> Labels { get; init; }

    /// <summary>From back to front.</summary>
    public required IEnumerable<DrawnLineView> Lines { get; init; }

    /// <summary>Lines with corners, each as SVG writes its points; may be empty.</summary>
    public required IEnumerable<string> Threads { get; init; }

    /// <summary>Longer times; may be empty.</summary>
    public required IEnumerable<DrawnBarView> Bars { get; init; }

    /// <summary>Dots; may be empty.</summary>
    public required IEnumerable<DrawnPointView> Points { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("id", Id), ("title", Title), ("description", Description), ("width", Width), ("height", Height), ("direction", Direction),
        ("labels", Labels), ("lines", Lines), ("threads", Threads), ("bars", Bars), ("points", Points),
    ];
}

/// <summary>Words in <see cref="DrawingView"/>.</summary>
public sealed record DrawnLabelView : View
{
    /// <summary>What it is: <c>event</c>, <c>chapter</c>, <c>part</c>, <c>tick</c> or <c>person</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Where it begins, its middle or its end, as <see cref="Anchor"/> says.</summary>
    public required string X { get; init; }

    /// <summary>The line on which it stands.</summary>
    public required string Y { get; init; }

    /// <summary><c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public required string Anchor { get; init; }

    /// <summary>Of the type, in units.</summary>
    public required string Size { get; init; }

    /// <summary>Cut so that it fits.</summary>
    public required string Text { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("kind", Kind), ("x", X), ("y", Y), ("anchor", Anchor), ("size", Size), ("text", Text)];
}

/// <summary>A straight line in <see cref="DrawingView"/>.</summary>
public sealed record DrawnLineView : View
{
    /// <summary>What it is: <c>grid</c>, <c>scale</c>, <c>chapter</c>, <c>undated</c>, <c>row</c>, <c>part</c> or <c>life</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Where it begins.</summary>
    public required string X1 { get; init; }

    /// <summary>Where it begins.</summary>
    public required string Y1 { get; init; }

    /// <summary>Where it ends.</summary>
    public required string X2 { get; init; }

    /// <summary>Where it ends.</summary>
    public required string Y2 { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("kind", Kind), ("x1", X1), ("y1", Y1), ("x2", X2), ("y2", Y2)];
}

/// <summary>A dot in <see cref="DrawingView"/>.</summary>
public sealed record DrawnPointView : View
{
    /// <summary>What it is: <c>known</c>, <c>guess</c> or <c>present</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its middle.</summary>
    public required string X { get; init; }

    /// <summary>Its middle.</summary>
    public required string Y { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("kind", Kind), ("x", X), ("y", Y)];
}

/// <summary>A bar in <see cref="DrawingView"/>, for a longer time.</summary>
public sealed record DrawnBarView : View
{
    /// <summary>What it is: <c>known</c> or <c>guess</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its left end.</summary>
    public required string X { get; init; }

    /// <summary>Its upper edge.</summary>
    public required string Y { get; init; }

    /// <summary>In units.</summary>
    public required string Width { get; init; }

    /// <summary>In units.</summary>
    public required string Height { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("kind", Kind), ("x", X), ("y", Y), ("width", Width), ("height", Height)];
}
