using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by the templates in <c>citations</c>: one citation, or one entry of the bibliography.</summary>
public sealed record CitationView : View
{
    /// <summary><c>parenthetical</c>, <c>sentence</c> (the author's name is a word of the sentence), <c>note</c> (all the words of a note) or <c>entry</c>.</summary>
    public required string Form { get; init; }

    /// <summary>What is cited; empty for an entry.</summary>
    public required IEnumerable<CitationItemView> Items { get; init; }

    /// <summary>The source of an entry; null for a citation.</summary>
    public required SourceView? Reference { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("form", Form), ("items", Items), ("reference", Reference), ("epub", Epub)];
}

/// <summary>One source in <see cref="CitationView"/>, or a place in the work.</summary>
public sealed record CitationItemView : View
{
    /// <summary>The source; for a place in the work null unless book.yml names its reference.</summary>
    public required SourceView? Reference { get; init; }

    /// <summary>The place in the work, in words: “pt. 2, ch. 13”; null for a source.</summary>
    public required string? Place { get; init; }

    /// <summary>The address of the source in the bibliography, or of the place among the passages; null where there is none.</summary>
    public required string? Href { get; init; }

    /// <summary>What stands before it, with the space behind; may be empty.</summary>
    public required Markup Prefix { get; init; }

    /// <summary>What stands behind it, with the space before; may be empty.</summary>
    public required Markup Suffix { get; init; }

    /// <summary>Where in the source; may be empty.</summary>
    public required IEnumerable<PinpointView> Pinpoints { get; init; }

    /// <summary>Whether the author's name is to be left out.</summary>
    public required bool WithoutAuthor { get; init; }

    /// <summary>Whether the chapter has not cited this source before.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>What a sentence calls it: “Kerr and Menand”, “Part Two, chapter 13”; empty where it is no word of a sentence.</summary>
    public required Markup Name { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("reference", Reference), ("place", Place), ("href", Href), ("prefix", Prefix), ("suffix", Suffix), ("pinpoints", Pinpoints),
        ("without_author", WithoutAuthor), ("is_first", IsFirst), ("name", Name),
    ];
}

/// <summary>A place in a source.</summary>
public sealed record PinpointView : View
{
    /// <summary>What it is, as CSL calls it: <c>page</c>, <c>chapter</c>, <c>timestamp</c>….</summary>
    public required string Term { get; init; }

    /// <summary>Its abbreviation in the book's language, for one or for several as the value wants; null where there is none.</summary>
    public required string? Label { get; init; }

    /// <summary>With en dashes; pages as the style abbreviates them.</summary>
    public required string Value { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("term", Term), ("label", Label), ("value", Value)];
}
