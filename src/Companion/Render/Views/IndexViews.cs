using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>shared/apparatus/index.html</c>.</summary>
public sealed record IndexView : View
{
    /// <summary>The id of the links to the letters.</summary>
    public required string Id { get; init; }

    /// <summary>In the order of the language; at least one.</summary>
    public required IEnumerable<IndexLetterView> Letters { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("letters", Letters), ("epub", Epub)];
}

/// <summary>The entries of one letter in <see cref="IndexView"/>.</summary>
public sealed record IndexLetterView : View
{
    /// <summary>Unique in the book.</summary>
    public required string Id { get; init; }

    /// <summary>The letter's address in this page.</summary>
    public required string Href { get; init; }

    /// <summary>As the language writes it; null for entries that begin with no letter.</summary>
    public required string? Letter { get; init; }

    /// <summary>In the order of the language; at least one.</summary>
    public required IEnumerable<IndexEntryView> Entries { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("href", Href), ("letter", Letter), ("entries", Entries)];
}

/// <summary>An entry of the index.</summary>
public sealed record IndexEntryView : View
{
    /// <summary>Unique in the book.</summary>
    public required string Id { get; init; }

    public required Markup Title { get; init; }

    /// <summary>The places that it leads to, as <c>shared/apparatus/mentions.html</c> sees them; may be empty.</summary>
    public required IEnumerable<MentionsView> Mentions { get; init; }

    /// <summary>Entries to look under instead; may be empty.</summary>
    public required IEnumerable<IndexReferenceView> See { get; init; }

    /// <summary>Entries to look under besides; may be empty.</summary>
    public required IEnumerable<IndexReferenceView> SeeAlso { get; init; }

    /// <summary>Sub-entries, in the order of the language; may be empty.</summary>
    public required IEnumerable<IndexEntryView> Children { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("title", Title), ("mentions", Mentions), ("see", See), ("see_also", SeeAlso), ("children", Children)];
}

/// <summary>An entry that another one leads to.</summary>
public sealed record IndexReferenceView : View
{
    /// <summary>Its address in this page.</summary>
    public required string Href { get; init; }

    /// <summary>With its upper headings.</summary>
    public required Markup Title { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("href", Href), ("title", Title)];
}
