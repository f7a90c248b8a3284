using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>The search over the book; for <c>site/head.html</c>, <c>site/search-button.html</c> and <c>site/search.html</c>.</summary>
public sealed record SearchView : View
{
    /// <summary>The address of the script that opens the search, and fetches the others when it does.</summary>
    public required string Script { get; init; }

    /// <summary>The address of the script that knows which words are alike.</summary>
    public required string Words { get; init; }

    /// <summary>The address of the script that finds words.</summary>
    public required string Engine { get; init; }

    /// <summary>The address of the index of the book.</summary>
    public required string Index { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("script", Script), ("words", Words), ("engine", Engine), ("index", Index)];
}
