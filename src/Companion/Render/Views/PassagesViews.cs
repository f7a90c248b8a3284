using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>shared/apparatus/passages.html</c>.</summary>
public sealed record PassagesPageView : View
{
    /// <summary>In the order of the work; at least one.</summary>
    public required IEnumerable<PartOfWorkView> Parts { get; init; }

    /// <summary>The level of the chapters' headings: 3 below parts, else 2.</summary>
    public required int Level { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("parts", Parts), ("level", Level), ("epub", Epub)];
}

/// <summary>A part of the work in <see cref="PassagesPageView"/>.</summary>
public sealed record PartOfWorkView : View
{
    public required string Id { get; init; }

    /// <summary>Null where the work has no parts.</summary>
    public required string? Title { get; init; }

    /// <summary>Every chapter of the part.</summary>
    public required IEnumerable<ChapterOfWorkView> Chapters { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("title", Title), ("chapters", Chapters)];
}

/// <summary>A chapter of the work in <see cref="PartOfWorkView"/>.</summary>
public sealed record ChapterOfWorkView : View
{
    public required string Id { get; init; }

    /// <summary>In words: “Chapter 13”.</summary>
    public required string Title { get; init; }

    /// <summary>Its number alone, or its name where it has none.</summary>
    public required string Number { get; init; }

    /// <summary>Whether nothing in the book speaks of it.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>In reading order; may be empty.</summary>
    public required IEnumerable<GatheredPassageView> Passages { get; init; }

    /// <summary>The sections that cite it; may be empty.</summary>
    public required IEnumerable<MentionsView> Mentions { get; init; }

    /// <summary>What it tells; may be empty.</summary>
    public required IEnumerable<NamedLinkView> Events { get; init; }

    /// <summary>Who and what a reader meets there first; may be empty.</summary>
    public required IEnumerable<NamedLinkView> Entries { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("id", Id), ("title", Title), ("number", Number), ("is_empty", IsEmpty), ("passages", Passages), ("mentions", Mentions), ("events", Events),
        ("entries", Entries),
    ];
}

/// <summary>A passage in <see cref="ChapterOfWorkView"/>.</summary>
public sealed record GatheredPassageView : View
{
    /// <summary>The place in words where it is longer than the chapter; else null.</summary>
    public required string? Place { get; init; }

    /// <summary>The address of the first chapter of a stretch, which has the remark; null in that chapter.</summary>
    public required string? Href { get; init; }

    /// <summary>What kind of remark it is, in words; null when the author does not say.</summary>
    public required string? Kind { get; init; }

    /// <summary>The words of the work that it is about; null when there are none.</summary>
    public required string? Quotation { get; init; }

    /// <summary>The remark without its notes; may be empty.</summary>
    public required Markup Content { get; init; }

    /// <summary>The section that it stands in.</summary>
    public required IEnumerable<MentionsView> Mentions { get; init; }

    /// <summary>The language of the quotation and the remark; null when it is the book's.</summary>
    public required string? Language { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("place", Place), ("href", Href), ("kind", Kind), ("quotation", Quotation), ("content", Content), ("mentions", Mentions), ("language", Language),
    ];
}

/// <summary>Something with its place, in <see cref="ChapterOfWorkView"/>.</summary>
public sealed record NamedLinkView : View
{
    /// <summary>Null where it has no place in the book.</summary>
    public required string? Href { get; init; }

    public required Markup Name { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("href", Href), ("name", Name)];
}
