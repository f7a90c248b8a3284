using Companion.Model;
using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>A chapter's words, in both outputs.</summary>
public sealed record ChapterView : View
{
    public required string Id { get; init; }

    /// <summary>With its emphasis and notes.</summary>
    public required Markup Title { get; init; }

    /// <summary>Without markup.</summary>
    public required string PlainTitle { get; init; }

    /// <summary>Null when there is none.</summary>
    public required string? Summary { get; init; }

    /// <summary>Without title and notes; may be empty.</summary>
    public required Markup Content { get; init; }

    /// <summary>The list of notes; empty when there are none.</summary>
    public required Markup Notes { get; init; }

    /// <summary>The contents of the chapter, with the sections of the highest level first; may be empty, and is in the EPUB.</summary>
    public required IEnumerable<ContentsView> Sections { get; init; }

    /// <summary>The day of its last change; null when the author does not say.</summary>
    public required DayView? Changed { get; init; }

    internal static DayView? LastChangeOf(Chapter chapter, Wording wording) => chapter.Changes is [var last, ..] ? DayView.Of(last.Date, wording) : null;

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("id", Id), ("title", Title), ("plain_title", PlainTitle), ("summary", Summary), ("content", Content), ("notes", Notes),
        ("sections", Sections), ("changed", Changed),
    ];
}
