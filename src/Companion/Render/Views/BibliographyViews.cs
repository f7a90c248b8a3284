using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>The sources of the book.</summary>
public sealed record BibliographyView : View
{
    /// <summary>At least one; one without a title if the sources are not grouped.</summary>
    public required IEnumerable<BibliographyGroupView> Groups { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("groups", Groups)];
}

/// <summary>Sources of one type or keyword.</summary>
public sealed record BibliographyGroupView : View
{
    /// <summary>Unique in the book, where there is a title.</summary>
    public required string Id { get; init; }

    /// <summary>Null where the sources are not grouped.</summary>
    public required Markup? Title { get; init; }

    /// <summary>In the order of the language; at least one.</summary>
    public required IEnumerable<BibliographyEntryView> Sources { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("title", Title), ("sources", Sources)];
}

/// <summary>A source and the sections that cite it.</summary>
public sealed record BibliographyEntryView : View
{
    /// <summary>Unique in the book.</summary>
    public required string Id { get; init; }

    /// <summary>As the citation style writes it.</summary>
    public required Markup Entry { get; init; }

    /// <summary>The author's remark, in blocks; null when there is none.</summary>
    public required Markup? Annotation { get; init; }

    /// <summary>In reading order; empty for a source that is only listed.</summary>
    public required IEnumerable<MentionsView> CitedIn { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("entry", Entry), ("annotation", Annotation), ("cited_in", CitedIn)];
}
