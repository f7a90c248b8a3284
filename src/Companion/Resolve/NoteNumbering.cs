using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve;

/// <summary>Numbers the notes of one chapter in the order in which the text calls them.</summary>
/// <remarks>
/// The numbers run through the book; the anchors' names come from the notes' own, so that an address stays good when other
/// chapters change.
/// </remarks>
internal sealed class NoteNumbering(ParsedChapter chapter, int firstNumber, List<Diagnostic> findings)
{
    private readonly HashSet<string> _names = [.. chapter.Places.Select(place => place.Anchor.Name).OfType<string>()];
    private readonly Dictionary<string, Note> _called = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>Gives a reference its number and places; a note gets its number when it is first called.</summary>
    /// <returns>Null, and CMP207 is reported, where there is no such note.</returns>
    public NoteReference? Number(NoteReference reference)
    {
        if (!_called.TryGetValue(reference.Label, out var note))
        {
            note = chapter.Notes.FirstOrDefault(written => written.Label == reference.Label);
            if (note is null)
            {
                findings.Add(DiagnosticCatalogue.NoteWithoutDefinition
                    .At(reference.Range, reference.Label).DidYouMean(reference.Label, chapter.Notes.Select(known => known.Label)));
                return null;
            }

            note = note with { Number = firstNumber + _order.Count, Anchor = Name($"note-{Slug.Ascii(note.Label)}") };
            _order.Add(note.Label);
        }

        var anchor = Name($"noteref-{Slug.Ascii(note.Label)}");
        _called[note.Label] = note with { References = note.References.Add(anchor) };
        return reference with { Number = note.Number, Anchor = anchor, Note = note.Anchor };
    }

    /// <summary>The notes that are called, their own prose rewritten; a note may call others, which follow.</summary>
    /// <remarks>Reports CMP208 for the others.</remarks>
    public ImmutableArray<Note> Called(ProseRewriter rewriter)
    {
        var contents = new List<ImmutableArray<Block>>();
        for (var i = 0; i < _order.Count; i++)
            contents.Add(rewriter.RewriteAll(_called[_order[i]].Content));
        foreach (var note in chapter.Notes.Where(note => !_called.ContainsKey(note.Label)))
            findings.Add(DiagnosticCatalogue.NoteNeverCalled.At(note.Range, note.Label));
        return [.. _order.Select((label, i) => _called[label] with { Content = contents[i] })];
    }

    private Anchor Name(string name)
    {
        var unique = name.TrimEnd('-');
        for (var count = 2; !_names.Add(unique); count++)
            unique = string.Create(null, $"{name.TrimEnd('-')}-{count}");
        return new Anchor(chapter.Id, unique);
    }
}
