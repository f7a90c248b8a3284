using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Citations;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Prose;

/// <summary>Writes the prose of one page, always as well-formed XML.</summary>
public sealed class ProseWriter
{
    private readonly TemplateWriter _templates;
    private readonly Addresses _addresses;
    private readonly string _page;
    private readonly bool _isEpub;
    private readonly InlineWriter _inlines;
    private readonly BlockWriter _blocks;
    private readonly BlockWriter _notes;
    private readonly Func<Addressed, BlockWriter> _chapters;

    /// <param name="book">For the citation style.</param>
    /// <param name="templates">For what the templates in <c>shared/marks</c> and <c>citations</c> own.</param>
    /// <param name="addresses">Where this output puts things.</param>
    /// <param name="page">The id of the chapter, or of the page of the apparatus, in whose page the prose stands.</param>
    /// <param name="isEpub">Whether marks say in the EPUB's own way what they are.</param>
    public ProseWriter(Book book, TemplateWriter templates, Addresses addresses, string page, bool isEpub)
    {
        (_templates, _addresses, _page, _isEpub) = (templates, addresses, page, isEpub);
        var citations = new CitationWriter(book, templates, addresses, page, isEpub);
        _inlines = new InlineWriter(templates, addresses, citations, page, isEpub);
        var notes = new NotesOfPage(book, page);
        var lines = isEpub ? _inlines : new InlineWriter(templates, addresses, citations, page, isEpub) { NotesBeside = notes };
        var cells = isEpub ? _inlines : new InlineWriter(templates, addresses, citations, page, isEpub) { NotesBeside = notes with { IsInPlace = true } };
        _blocks = BlocksWith(lines, cells, Addressed.Nothing);
        _notes = BlocksWith(_inlines, _inlines, Addressed.Nothing);
        _chapters = addressed => BlocksWith(lines, cells, addressed);
        Sources = citations;
        BlockWriter BlocksWith(InlineWriter paragraphs, InlineWriter inCells, Addressed addressed) =>
            new(_inlines, paragraphs, inCells, inside => new MarkWriter(book, templates, inCells, addresses, page, isEpub, addressed, inside), addressed);
    }

    /// <summary>Writes citations and sources on this page.</summary>
    internal CitationWriter Sources { get; }

    /// <summary>A line of prose.</summary>
    public Markup Line(ImmutableArray<Inline> line) => _inlines.Line(line);

    /// <summary>Blocks of prose.</summary>
    public Markup Blocks(ImmutableArray<Block> blocks) => _blocks.Write(blocks);

    /// <summary>The words of a chapter, without its title and notes; on the site its paragraphs, items, tables… have addresses.</summary>
    public Markup Content(Chapter chapter) => (_isEpub ? _blocks : _chapters(Addressed.In(chapter))).Write(chapter.Content);

    /// <summary>The notes of the chapter.</summary>
    /// <returns>Empty when it has none.</returns>
    public Markup Notes(Chapter chapter)
    {
        if (chapter.Notes.IsEmpty)
            return new Markup("");
        return _templates.Mark("shared/marks/notes.html", new NotesView
        {
            Id = $"{chapter.Id}_notes",
            Chapter = chapter.Id,
            Notes = chapter.Notes.Select(note => new NoteView { Id = note.Anchor!.Id, Number = note.Number, Content = WithWaysBack(note) }),
            Epub = _isEpub,
        });
    }

    /// <summary>A note's prose; the ways back end its last paragraph, so that a reader who listens meets them last.</summary>
    private Markup WithWaysBack(Note note)
    {
        var waysBack = _templates.SmallMark("shared/marks/ways-back.html", new WaysBackView
        {
            Number = note.Number,
            References = note.References.Select((reference, i) => new WayBackView { Href = _addresses.Of(reference, _page), Count = i + 1 }),
            Epub = _isEpub,
        });
        var content = _notes.Write(note.Content).Xml;
        var isParagraph = note.Content[^1] is Paragraph && content.EndsWith("</p>", StringComparison.Ordinal);
        return new Markup(isParagraph
            ? $"{content.AsSpan(0, content.Length - "</p>".Length)} {waysBack.Xml}</p>"
            : $"{content}\n<p>{waysBack.Xml}</p>");
    }
}
