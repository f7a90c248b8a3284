using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>epub/imprint.xhtml</c>.</summary>
public sealed record EpubImprintView : View
{
    /// <summary>The way from the page to the folder of the package document: empty.</summary>
    public required string Base { get; init; }

    /// <summary>What has changed, the latest day first; may be empty.</summary>
    public required IEnumerable<ChangedDayView> Changes { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("base", Base), ("changes", Changes)];
}

/// <summary>Seen by <c>epub/colophon.xhtml</c>.</summary>
public sealed record EpubColophonView : View
{
    /// <summary>The way from the page to the folder of the package document: empty.</summary>
    public required string Base { get; init; }

    /// <summary>Which letters stand on the cover, in a sentence; null when the cover is the author's own.</summary>
    public required string? Typeface { get; init; }

    /// <summary>The site's address; null when book.yml does not say.</summary>
    public required string? Site { get; init; }

    /// <summary>Where the book's sources are; null when book.yml does not say.</summary>
    public required string? Repository { get; init; }

    /// <summary>The book as one cites it, in its own citation style; null when there is nothing to say but its title.</summary>
    public required Markup? Citation { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("base", Base), ("typeface", Typeface), ("site", Site), ("repository", Repository), ("citation", Citation)];
}
