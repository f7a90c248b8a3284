using System.Collections.Immutable;
using System.Text;
using Companion.Model;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Prose;

/// <summary>Writes the prose of one chapter, always as well-formed XML.</summary>
/// <param name="templates">For what the templates in <c>shared/marks</c> own.</param>
/// <param name="addresses">Where this output puts things.</param>
/// <param name="chapter">The chapter in whose page the prose stands.</param>
/// <param name="isEpub">Whether marks say in the EPUB's own way what they are.</param>
public sealed class ProseWriter(TemplateWriter templates, Addresses addresses, Chapter chapter, bool isEpub)
{
    private readonly InlineWriter _inlines = new(templates, addresses, chapter.Id, isEpub);
    private readonly BlockWriter _blocks = new(templates, new InlineWriter(templates, addresses, chapter.Id, isEpub), isEpub);

    /// <summary>A line of prose.</summary>
    public Markup Line(ImmutableArray<Inline> line)
    {
        var into = new StringBuilder();
        _inlines.Append(into, line);
        return new Markup(into.ToString());
    }

    /// <summary>The words of a chapter, without its title and notes.</summary>
    public Markup Content() => _blocks.Write(chapter.Content);

    /// <summary>The notes of the chapter.</summary>
    /// <returns>Empty when it has none.</returns>
    public Markup Notes()
    {
        if (chapter.Notes.IsEmpty)
            return new Markup("");
        return templates.Mark("shared/marks/notes.html", new NotesView
        {
            Id = $"{chapter.Id}-notes",
            Notes = chapter.Notes.Select(note => new NoteView { Id = note.Anchor!.Id, Number = note.Number, Content = WithWaysBack(note) }),
            Epub = isEpub,
        });
    }

    /// <summary>A note's prose; the ways back end its last paragraph, so that a reader who listens meets them last.</summary>
    private Markup WithWaysBack(Note note)
    {
        var waysBack = templates.Mark("shared/marks/ways-back.html", new WaysBackView
        {
            Number = note.Number,
            References = note.References.Select((reference, i) => new WayBackView { Href = addresses.Of(reference, chapter.Id), Count = i + 1 }),
            Epub = isEpub,
        });
        var content = _blocks.Write(note.Content).Xml;
        var isParagraph = note.Content[^1] is Paragraph && content.EndsWith("</p>", StringComparison.Ordinal);
        return new Markup(isParagraph
            ? $"{content.AsSpan(0, content.Length - "</p>".Length)} {waysBack.Xml}</p>"
            : $"{content}\n<p>{waysBack.Xml}</p>");
    }
}
