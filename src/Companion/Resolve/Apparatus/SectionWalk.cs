using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>Everything that stands in the book, with the section that it stands in; a note belongs to the section that first calls it.</summary>
internal sealed class SectionWalk(ImmutableArray<Chapter> spine)
{
    private ImmutableArray<(Mention In, Block Block)> _blocks;
    private ImmutableArray<(Mention In, Inline Inline)> _inlines;
    private ILookup<string, Mention>? _mentions;

    /// <summary>Every block, however deep, in reading order; walked once.</summary>
    public ImmutableArray<(Mention In, Block Block)> Blocks => _blocks.IsDefault ? _blocks = [.. spine.SelectMany(BlocksOf)] : _blocks;

    /// <summary>Every piece of every line, however deep, in reading order; walked once.</summary>
    public ImmutableArray<(Mention In, Inline Inline)> Inlines => _inlines.IsDefault ? _inlines = [.. spine.SelectMany(InlinesOf)] : _inlines;

    /// <summary>The sections that name an entry of the register, in reading order, by its id; each may be there more than once.</summary>
    public ILookup<string, Mention> Mentions => _mentions ??= Inlines
        .Where(each => each.Inline is TermMention)
        .ToLookup(each => ((TermMention)each.Inline).EntryId, each => each.In, StringComparer.Ordinal);

    private static IEnumerable<(Mention In, Block Block)> BlocksOf(Chapter chapter)
    {
        foreach (var (where, top) in TopLevel(chapter))
        {
            foreach (var block in ProseWalk.Blocks([top]))
                yield return (where, block);
        }
    }

    private static IEnumerable<(Mention In, Inline Inline)> InlinesOf(Chapter chapter)
    {
        var waiting = chapter.Notes.ToDictionary(note => note.Number);
        var beginning = new Mention(chapter.Anchor, TitleWords.Of(chapter.Title), []);
        var lines = TopLevel(chapter).SelectMany(part => ProseWalk.Inlines([part.Block]).Select(inline => (part.In, Inline: inline)));
        foreach (var (where, inline) in ProseWalk.Line(chapter.Title).Select(inline => (beginning, inline)).Concat(lines))
        {
            foreach (var each in WithNotes(inline, waiting))
                yield return (where, each);
        }
    }

    /// <summary>A piece of a line, and behind the first call of a note what stands in the note.</summary>
    private static IEnumerable<Inline> WithNotes(Inline inline, Dictionary<int, Note> waiting)
    {
        yield return inline;
        if (inline is not NoteReference reference || !waiting.Remove(reference.Number, out var note))
            yield break;
        foreach (var inside in ProseWalk.Inlines(note.Content).SelectMany(inside => WithNotes(inside, waiting)))
            yield return inside;
    }

    private static IEnumerable<(Mention In, Block Block)> TopLevel(Chapter chapter)
    {
        var where = new Mention(chapter.Anchor, TitleWords.Of(chapter.Title), []);
        foreach (var block in chapter.Content)
        {
            if (block is Heading heading)
                where = where with { Anchor = heading.Anchor, Section = TitleWords.Of(heading.Content) };
            yield return (where, block);
        }
    }
}
