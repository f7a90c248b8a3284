using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>What a link of the text leads to, as it is shown beside the link; for <c>site/previews.html</c>.</summary>
public sealed record PreviewView : View
{
    /// <summary>The id of the place that the link leads to.</summary>
    public required string Id { get; init; }

    /// <summary>The name of an entry of the register; null for a source.</summary>
    public required string? Name { get; init; }

    /// <summary>What is said there, as lines without ids; at least one.</summary>
    public required IEnumerable<Markup> Lines { get; init; }

    /// <summary>The address of the place.</summary>
    public required string Href { get; init; }

    /// <summary>The title of the page that has the place, without markup.</summary>
    public required string Page { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("name", Name), ("lines", Lines), ("href", Href), ("page", Page)];
}
