using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>shared/apparatus/figures.html</c>.</summary>
public sealed record FiguresPageView : View
{
    /// <summary>In reading order; at least one.</summary>
    public required IEnumerable<ListedFigureView> Figures { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("figures", Figures), ("epub", Epub)];
}

/// <summary>A figure in <see cref="FiguresPageView"/>.</summary>
public sealed record ListedFigureView : View
{
    /// <summary>Its address in this page.</summary>
    public required string Href { get; init; }

    /// <summary>Its number in words: “Figure 3”.</summary>
    public required string Label { get; init; }

    /// <summary>Without links and notes.</summary>
    public required Markup Caption { get; init; }

    /// <summary>The section that it stands in.</summary>
    public required IEnumerable<MentionsView> Mentions { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("href", Href), ("label", Label), ("caption", Caption), ("mentions", Mentions)];
}
