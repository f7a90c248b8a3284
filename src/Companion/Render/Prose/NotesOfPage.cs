using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Views;

namespace Companion.Render.Prose;

/// <summary>The notes of one page's chapter, as they are shown where they are called.</summary>
internal sealed record NotesOfPage
{
    private readonly Lazy<FrozenDictionary<string, Note>> _notes;

    /// <param name="book">With its notes counted.</param>
    /// <param name="page">The chapter's id; a page of the apparatus has no notes.</param>
    public NotesOfPage(Book book, string page) => _notes = new(() =>
        (book.Spine.FirstOrDefault(chapter => chapter.Id == page)?.Notes ?? [])
            .Where(note => note.Anchor is not null)
            .ToFrozenDictionary(note => note.Anchor!.Id, StringComparer.Ordinal)); // just asked

    /// <summary>Whether there is no room beside what calls them, as in a table that is moved under its frame: they open where they are called.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>The note that is called. Its words are written at the first call; others beside a line show them there, in place they lead to the notes at the end.</summary>
    /// <param name="reference">What calls it.</param>
    /// <param name="line">Writes a line of it.</param>
    /// <returns>Null for a note of another page, and for one that does not begin with a paragraph.</returns>
    public NoteBesideView? Beside(NoteReference reference, Func<ImmutableArray<Inline>, Markup> line)
    {
        if (reference is not { Anchor: not null, Note: { } target } || _notes.Value.GetValueOrDefault(target.Id) is not { Anchor: { } anchor } note)
            return null;
        var (words, isFirst) = (NoteWords.Of(note), note.References[0] == reference.Anchor);
        return words.Paragraphs.IsEmpty || (IsInPlace && !isFirst) ? null : new NoteBesideView
        {
            Id = $"_beside_{anchor.Id}",
            Paragraphs = isFirst ? words.Paragraphs.Select(line) : [],
            IsWhole = words.IsWhole,
            IsInPlace = IsInPlace,
        };
    }
}
