using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve;

/// <summary>Finds the keys of all sources that a manuscript cites.</summary>
internal static class CitedKeys
{
    /// <summary>Those in chapters, in notes that are called, and in annotations; the work's own where a place in it is cited.</summary>
    /// <param name="manuscript">With citations that are not looked up yet.</param>
    /// <param name="isKnown">Whether a reference has a key.</param>
    public static HashSet<string> Of(ParsedManuscript manuscript, Func<string, bool> isKnown)
    {
        var work = manuscript.Settings.Work?.Reference;
        var inlines = manuscript.Chapters.SelectMany(Inlines).Concat(manuscript.References.SelectMany(reference => ProseWalk.Inlines(reference.Annotation)));
        var items = inlines.OfType<Citation>().SelectMany(citation => citation.Items);
        return [.. items.Select(item => isKnown(item.Key) || item.Work is null ? item.Key : work).OfType<string>()];
    }

    private static IEnumerable<Inline> Inlines(ParsedChapter chapter)
    {
        var waiting = chapter.Notes.DistinctBy(note => note.Label).ToDictionary(note => note.Label, StringComparer.Ordinal);
        var lines = new Stack<IEnumerable<Inline>>([ProseWalk.Line(chapter.Title).Concat(ProseWalk.Inlines(chapter.Content))]);
        while (lines.TryPop(out var line))
        {
            foreach (var inline in line)
            {
                if (inline is NoteReference reference && waiting.Remove(reference.Label, out var note))
                    lines.Push(ProseWalk.Inlines(note.Content));
                yield return inline;
            }
        }
    }
}
