using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Where a chapter can be mended; for <c>site/repository.html</c>.</summary>
public sealed record RepositoryView : View
{
    /// <summary>Where its source can be edited; null where the page's readers may not see it, and where nobody knows how the host calls that.</summary>
    public required string? Edit { get; init; }

    /// <summary>Where a mistake can be reported; null where nobody knows how the host calls that.</summary>
    public required string? Report { get; init; }

    /// <summary>Where the sources are, instead of the other two; else null.</summary>
    public required string? Sources { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("edit", Edit), ("report", Report), ("sources", Sources)];
}
