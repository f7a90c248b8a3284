using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>shared/marks/note-reference.html</c>.</summary>
public sealed record NoteReferenceView : View
{
    /// <summary>The reference's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The note's address in this page.</summary>
    public required string Href { get; init; }

    /// <summary>The note's number in the book.</summary>
    public required int Number { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("href", Href), ("number", Number), ("epub", Epub)];
}

/// <summary>Seen by <c>shared/marks/notes.html</c>.</summary>
public sealed record NotesView : View
{
    /// <summary>The id of the list of notes.</summary>
    public required string Id { get; init; }

    /// <summary>At least one, in the order of their numbers.</summary>
    public required IEnumerable<NoteView> Notes { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("notes", Notes), ("epub", Epub)];
}

/// <summary>A note in <see cref="NotesView"/>.</summary>
public sealed record NoteView : View
{
    public required string Id { get; init; }

    /// <summary>The note's number in the book.</summary>
    public required int Number { get; init; }

    /// <summary>Its prose with the ways back.</summary>
    public required Markup Content { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("number", Number), ("content", Content)];
}

/// <summary>Seen by <c>shared/marks/ways-back.html</c>.</summary>
public sealed record WaysBackView : View
{
    /// <summary>The note's number in the book.</summary>
    public required int Number { get; init; }

    /// <summary>At least one, in reading order.</summary>
    public required IEnumerable<WayBackView> References { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("number", Number), ("references", References), ("epub", Epub)];
}

/// <summary>A reference in <see cref="WaysBackView"/>.</summary>
public sealed record WayBackView : View
{
    /// <summary>The reference's address in this page.</summary>
    public required string Href { get; init; }

    /// <summary>Which reference to the same note it is, from 1.</summary>
    public required int Count { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("href", Href), ("count", Count)];
}

/// <summary>Seen by <c>shared/marks/figure.html</c>.</summary>
public sealed record FigureView : View
{
    public required string Id { get; init; }

    /// <summary>The <c>img</c> element.</summary>
    public required Markup Image { get; init; }

    /// <summary>Its number as the caption begins: “Figure 3.”; null for a figure without one.</summary>
    public required string? Label { get; init; }

    /// <summary>Null when there is none.</summary>
    public required Markup? Caption { get; init; }

    /// <summary>The author's attributes, each with a space before it; empty when there are none.</summary>
    public required Markup Attributes { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("image", Image), ("label", Label), ("caption", Caption), ("attributes", Attributes), ("epub", Epub)];
}

/// <summary>Seen by <c>shared/marks/table.html</c>.</summary>
public sealed record TableView : View
{
    /// <summary>The <c>table</c> element.</summary>
    public required Markup Content { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("content", Content), ("epub", Epub)];
}

/// <summary>Seen by <c>shared/marks/aside.html</c>, <c>epigraph.html</c>, <c>questions.html</c> and <c>verse.html</c>.</summary>
public sealed record DivisionView : View
{
    /// <summary>The blocks inside.</summary>
    public required Markup Content { get; init; }

    /// <summary>The author's classes, each with a space before it; empty when there are none.</summary>
    public required string Classes { get; init; }

    /// <summary>The author's other attributes, each with a space before it; empty when there are none.</summary>
    public required Markup Attributes { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("content", Content), ("classes", Classes), ("attributes", Attributes), ("epub", Epub)];
}

/// <summary>Seen by <c>shared/marks/term.html</c>.</summary>
public sealed record TermView : View
{
    /// <summary>The address of the entry in this page.</summary>
    public required string Href { get; init; }

    /// <summary>The words as they stand in the text.</summary>
    public required Markup Content { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("href", Href), ("content", Content), ("epub", Epub)];
}

/// <summary>Seen by <c>shared/marks/passage.html</c>.</summary>
public sealed record PassageView : View
{
    public required string Id { get; init; }

    /// <summary>The address of the place's chapter among the passages; null where the book has no such page.</summary>
    public required string? Href { get; init; }

    /// <summary>The place in the work, in words.</summary>
    public required string Place { get; init; }

    /// <summary>What kind of remark it is, in words; null when the author does not say.</summary>
    public required string? Kind { get; init; }

    /// <summary>The words of the work that it is about; null when there are none.</summary>
    public required string? Quotation { get; init; }

    /// <summary>The remark; may be empty.</summary>
    public required Markup Content { get; init; }

    /// <summary>The author's classes, each with a space before it; empty when there are none.</summary>
    public required string Classes { get; init; }

    /// <summary>The author's other attributes, each with a space before it; empty when there are none.</summary>
    public required Markup Attributes { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("id", Id), ("href", Href), ("place", Place), ("kind", Kind), ("quotation", Quotation), ("content", Content), ("classes", Classes),
        ("attributes", Attributes), ("epub", Epub),
    ];
}
