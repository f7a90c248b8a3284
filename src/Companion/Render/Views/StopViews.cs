using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>How far the reader of a page has read, and the ways to the other reading stops; for <c>site/stops.html</c>, <c>site/head.html</c> and <c>site/front-door.html</c>.</summary>
public sealed record StopsView : View
{
    /// <summary>The address of the script that remembers the choice.</summary>
    public required string Script { get; init; }

    /// <summary>What the script keeps the choice under.</summary>
    public required string Key { get; init; }

    /// <summary>The id of the page's own stop; null on the front door.</summary>
    public required string? Stop { get; init; }

    /// <summary>For whom the page is: “You are reading the edition for readers who have finished Part One.” Null on the front door.</summary>
    public required string? Here { get; init; }

    /// <summary>What somebody is told who has not come so far: “It is for readers who have finished Part Two.” Null on the front door.</summary>
    public required string? Held { get; init; }

    /// <summary>All stops, the page's own included, in reading order; at least two.</summary>
    public required IEnumerable<StopView> Ways { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("script", Script), ("key", Key), ("stop", Stop), ("here", Here), ("held", Held), ("ways", Ways)];
}

/// <summary>A reading stop in <see cref="StopsView"/>.</summary>
public sealed record StopView : View
{
    public required string Id { get; init; }

    /// <summary>In the author's words: “I have read Part One”.</summary>
    public required string Name { get; init; }

    /// <summary>The same page at that stop, or its contents where it has no such page.</summary>
    public required string Href { get; init; }

    /// <summary>Whether the page belongs to it.</summary>
    public required bool IsHere { get; init; }

    /// <summary>Whether it tells more than the page.</summary>
    public required bool IsLater { get; init; }

    /// <summary>What a later stop tells: “It tells what happens up to the end of Part Two.” Null for one that is not later.</summary>
    public required string? Warning { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("name", Name), ("href", Href), ("is_here", IsHere), ("is_later", IsLater), ("warning", Warning)];
}

/// <summary>Seen by <c>site/front-door.html</c>.</summary>
public sealed record FrontDoorView : View
{
    /// <summary>Its <c>stops</c> are there.</summary>
    public required SitePageView Page { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("page", Page)];
}
