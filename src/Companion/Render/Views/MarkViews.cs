using Companion.Render.Templates;

namespace Companion.Render.Views;

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
    /// <summary>Unique in the book; null where tables have no address.</summary>
    public required string? Id { get; init; }

    /// <summary>Null when there is none.</summary>
    public required Markup? Caption { get; init; }

    /// <summary>The rows: a <c>thead</c>, unless no column has a name, and a <c>tbody</c>.</summary>
    public required Markup Content { get; init; }

    /// <summary>How many columns it has.</summary>
    public required int Columns { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("caption", Caption), ("content", Content), ("columns", Columns), ("epub", Epub)];
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
