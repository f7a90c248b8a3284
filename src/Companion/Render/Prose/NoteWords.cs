using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>A note's words as they can stand beside the line that calls it.</summary>
/// <param name="Paragraphs">Those that the note begins with, as lines; empty when it begins with something else.</param>
/// <param name="IsWhole">Whether the note has nothing else.</param>
internal sealed record NoteWords(ImmutableArray<ImmutableArray<Inline>> Paragraphs, bool IsWhole)
{
    public static NoteWords Of(Note note)
    {
        var paragraphs = note.Content.TakeWhile(block => block is Paragraph).Cast<Paragraph>().ToImmutableArray();
        return new([.. paragraphs.Select(paragraph => BesideWords.Of(paragraph.Content))], paragraphs.Length == note.Content.Length);
    }
}
