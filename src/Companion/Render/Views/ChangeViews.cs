using System.Globalization;
using Companion.Model;
using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>A day.</summary>
public sealed record DayView : View
{
    /// <summary>As in <c>2026-11-23</c>.</summary>
    public required string Date { get; init; }

    /// <summary>In the book's language.</summary>
    public required string InWords { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("date", Date), ("in_words", InWords)];

    internal static DayView Of(DateOnly day, Wording wording) =>
        new() { Date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), InWords = wording.Date(day) };
}

/// <summary>What has changed on a day; for <c>shared/changes.html</c>.</summary>
public sealed record ChangedDayView : View
{
    public required DayView Day { get; init; }

    /// <summary>What concerns the book as a whole first, and then in reading order; at least one.</summary>
    public required IEnumerable<ChangeView> Changes { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("day", Day), ("changes", Changes)];
}

/// <summary>Something that has changed, in <see cref="ChangedDayView"/>.</summary>
public sealed record ChangeView : View
{
    /// <summary>The chapter's; null for what concerns the book as a whole.</summary>
    public required Markup? Title { get; init; }

    /// <summary>The chapter's address; null for what concerns the book as a whole.</summary>
    public required string? Href { get; init; }

    /// <summary>In the author's words.</summary>
    public required string Text { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("title", Title), ("href", Href), ("text", Text)];
}
