using System.Collections.Immutable;
using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve;

/// <summary>Looks up the citations of one chapter in the order in which they are read, a note's where it is first called.</summary>
/// <param name="resolver">Looks up one source.</param>
/// <param name="chapter">Null for prose that is no chapter's, and calls no notes.</param>
/// <param name="notes">Makes notes of citations, where there is a chapter to have them; null in styles without notes.</param>
internal sealed class ChapterCitations(CitationResolver resolver, ParsedChapter? chapter, CitationNotes? notes) : ProseRewriter
{
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Note> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Note> _written = (chapter?.Notes ?? []).DistinctBy(note => note.Label).ToDictionary(note => note.Label, StringComparer.Ordinal);
    private bool _inNote = chapter is null; // it has nowhere to put notes

    /// <returns>The chapter; in styles with notes, with a note for each citation.</returns>
    public ParsedChapter Resolve()
    {
        var (title, content) = (RewriteAll(chapter!.Title), RewriteAll(chapter.Content)); // only called for a chapter
        return chapter with
        {
            Title = title,
            Content = content,
            Notes = [.. chapter.Notes.Select(note => Read(note.Label)), .. notes?.Made ?? []],
        };
    }

    public override ImmutableArray<Inline> RewriteAll(ImmutableArray<Inline> line)
    {
        var resolved = base.RewriteAll(line);
        if (!resolved.Any(inline => inline is Citation))
            return resolved;
        return notes is null ? CitationStops.Join(resolved) : _inNote ? CitationStops.Join(CitationNotes.InNote(resolved)) : notes.InText(resolved);
    }

    protected override Inline? Rewrite(Inline inline)
    {
        if (inline is NoteReference reference && _written.ContainsKey(reference.Label))
            Read(reference.Label);
        if (inline is not Citation citation)
            return RewriteParts(inline);
        var outer = _inNote;
        _inNote = true; // what stands beside a source stands in its note
        citation = (Citation)RewriteParts(resolver.Resolve(citation, _cited));
        _inNote = outer;
        return citation;
    }

    private Note Read(string label)
    {
        if (_read.TryGetValue(label, out var read))
            return read;
        _read[label] = _written[label]; // a note may call itself
        var outer = _inNote;
        _inNote = true;
        var note = _written[label] with { Content = RewriteAll(_written[label].Content) };
        _inNote = outer;
        return _read[label] = note;
    }
}
