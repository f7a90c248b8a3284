using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>site/sitemap.xml</c>.</summary>
public sealed record SiteMapView : View
{
    /// <summary>Front page first.</summary>
    public required IEnumerable<ListedPageView> Pages { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("pages", Pages)];
}

/// <summary>A page in <see cref="SiteMapView"/>.</summary>
public sealed record ListedPageView : View
{
    /// <summary>Absolute.</summary>
    public required string Address { get; init; }

    /// <summary>The day on which it was published or last changed, as in <c>2026-11-23</c>; null when the author does not say.</summary>
    public required string? Modified { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("address", Address), ("modified", Modified)];
}

/// <summary>Seen by <c>site/feed.xml</c>. Source: RFC 4287.</summary>
public sealed record FeedView : View
{
    /// <summary>A URI that stays.</summary>
    public required string Id { get; init; }

    /// <summary>The book's, with its readers.</summary>
    public required string Title { get; init; }

    /// <summary>The feed's own absolute address.</summary>
    public required string Address { get; init; }

    /// <summary>The absolute address of the front page.</summary>
    public required string Page { get; init; }

    /// <summary>The time of the latest entry.</summary>
    public required string Updated { get; init; }

    /// <summary>Names; at least one.</summary>
    public required IEnumerable<string> Authors { get; init; }

    /// <summary>The latest first; at least one.</summary>
    public required IEnumerable<FeedEntryView> Entries { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("title", Title), ("address", Address), ("page", Page), ("updated", Updated), ("authors", Authors), ("entries", Entries)];
}

/// <summary>What has changed in a chapter, or in the book as a whole, on a day; in <see cref="FeedView"/>.</summary>
public sealed record FeedEntryView : View
{
    /// <summary>A URI that stays.</summary>
    public required string Id { get; init; }

    /// <summary>The chapter's or the book's, without markup.</summary>
    public required string Title { get; init; }

    /// <summary>The absolute address of the page.</summary>
    public required string Address { get; init; }

    /// <summary>As in <c>2026-11-23T00:00:00Z</c>.</summary>
    public required string Updated { get; init; }

    /// <summary>What has changed, each in the author's words; at least one.</summary>
    public required IEnumerable<string> Texts { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("title", Title), ("address", Address), ("updated", Updated), ("texts", Texts)];
}
