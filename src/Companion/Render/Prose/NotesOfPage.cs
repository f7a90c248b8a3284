using System.Collections.Frozen;
using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>The notes of one page's chapter, by what calls them.</summary>
/// <param name="book">With its notes counted.</param>
/// <param name="page">The chapter's id; a page of the apparatus has no notes.</param>
internal sealed class NotesOfPage(Book book, string page)
{
    private readonly Lazy<FrozenDictionary<string, Note>> _notes = new(() =>
        (book.Spine.FirstOrDefault(chapter => chapter.Id == page)?.Notes ?? [])
            .Where(note => note.Anchor is not null)
            .ToFrozenDictionary(note => note.Anchor!.Id, StringComparer.Ordinal)); // just asked

    /// <returns>Null for a note of another page.</returns>
    public Note? Called(NoteReference reference) => reference is { Anchor: not null, Note: { } note } ? _notes.Value.GetValueOrDefault(note.Id) : null;
}
