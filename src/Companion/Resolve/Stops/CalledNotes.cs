using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Resolve.Stops;

/// <summary>Tells the notes that a text calls, or that such a note calls, from those that nothing calls any more.</summary>
internal static class CalledNotes
{
    /// <returns>In the order of <paramref name="notes"/>.</returns>
    public static ImmutableArray<Note> Of(ImmutableArray<Inline> title, ImmutableArray<Block> content, ImmutableArray<Note> notes)
    {
        var waiting = notes.DistinctBy(note => note.Label).ToDictionary(note => note.Label, StringComparer.Ordinal);
        var texts = new Stack<IEnumerable<Inline>>([ProseWalk.Line(title).Concat(ProseWalk.Inlines(content))]);
        while (texts.TryPop(out var text))
        {
            foreach (var reference in text.OfType<NoteReference>())
            {
                if (waiting.Remove(reference.Label, out var note))
                    texts.Push(ProseWalk.Inlines(note.Content));
            }
        }

        return [.. notes.Where(note => !waiting.ContainsKey(note.Label))];
    }
}
