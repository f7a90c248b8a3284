using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>site/index.html</c>.</summary>
public sealed record FrontPageView : View
{
    public required SitePageView Page { get; init; }

    /// <summary>The address of the first chapter; null when there is none.</summary>
    public required string? Start { get; init; }

    /// <summary>The chapters in reading order; may be empty.</summary>
    public required IEnumerable<ContentsView> Chapters { get; init; }

    /// <summary>The pages that the program made, in the order of the book; may be empty.</summary>
    public required IEnumerable<ContentsView> Apparatus { get; init; }

    /// <summary>What has changed, the latest day first; may be empty.</summary>
    public required IEnumerable<ChangedDayView> Changes { get; init; }

    /// <summary>The book as one cites it, in its own citation style; null when there is nothing to say but its title.</summary>
    public required Markup? Citation { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("page", Page), ("start", Start), ("chapters", Chapters), ("apparatus", Apparatus), ("changes", Changes), ("citation", Citation)];
}
