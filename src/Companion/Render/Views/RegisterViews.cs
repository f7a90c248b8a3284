using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>The cast, the places, the objects or the glossary.</summary>
public sealed record RegisterView : View
{
    /// <summary>In the order of the language; at least one.</summary>
    public required IEnumerable<RegisterEntryView> Entries { get; init; }

    /// <summary>What the work calls its chapters, if there are several: “scenes”.</summary>
    public required string Levels { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("entries", Entries), ("levels", Levels), ("epub", Epub)];
}

/// <summary>An entry of the register.</summary>
public sealed record RegisterEntryView : View
{
    /// <summary>Unique in the book.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Its other names in one line: “also Marie-Claude”; null when there are none but plurals and parts of the name.</summary>
    public required string? Aliases { get; init; }

    /// <summary>What is said of it, a line each; may be empty.</summary>
    public required IEnumerable<Markup> Lines { get; init; }

    /// <summary>Other entries to look under; may be empty.</summary>
    public required IEnumerable<RegisterReferenceView> SeeAlso { get; init; }

    /// <summary>Chapters of the work with events in which somebody takes part, or which happen there, each with the address of the first; may be empty.</summary>
    public required IEnumerable<RegisteredNameView> Events { get; init; }

    /// <summary>The sections that name it, by chapter; may be empty.</summary>
    public required IEnumerable<MentionsView> Mentions { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("name", Name), ("aliases", Aliases), ("lines", Lines), ("see_also", SeeAlso), ("events", Events), ("mentions", Mentions)];
}

/// <summary>Another entry of the register.</summary>
public sealed record RegisterReferenceView : View
{
    public required string Name { get; init; }

    /// <summary>Its address in this page; null where the book has no page for it.</summary>
    public required string? Href { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("name", Name), ("href", Href)];
}
