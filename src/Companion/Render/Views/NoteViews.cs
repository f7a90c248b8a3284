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

    /// <summary>The note as it stands beside the line; null where there is no room for it.</summary>
    public required NoteBesideView? Beside { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("href", Href), ("number", Number), ("beside", Beside), ("epub", Epub)];
}

/// <summary>A note beside its line in <see cref="NoteReferenceView"/>.</summary>
public sealed record NoteBesideView : View
{
    public required string Id { get; init; }

    /// <summary>Its paragraphs, as lines without ids; empty where another reference to the note has them.</summary>
    public required IEnumerable<Markup> Paragraphs { get; init; }

    /// <summary>Whether the note has nothing else, such as a list or a quotation.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether it opens where it is called, because there is no room beside a line, as in a table.</summary>
    public required bool IsInPlace { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("paragraphs", Paragraphs), ("is_whole", IsWhole), ("is_in_place", IsInPlace)];
}

/// <summary>Seen by <c>shared/marks/notes.html</c>.</summary>
public sealed record NotesView : View
{
    /// <summary>The id of the list of notes.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the chapter; on a page with several, a list of notes is called after its own.</summary>
    public required string Chapter { get; init; }

    /// <summary>At least one, in the order of their numbers.</summary>
    public required IEnumerable<NoteView> Notes { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("chapter", Chapter), ("notes", Notes), ("epub", Epub)];
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
