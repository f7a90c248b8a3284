using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Citations;
using Companion.Parse.Marks;
using Companion.Parse.References;
using Companion.Parse.Typography;
using Markdig;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse;

/// <summary>Turns Markdig's inlines into ours.</summary>
/// <param name="reading">The chapter.</param>
/// <param name="places">For words that are a value in the file: where in it a stretch of them stands; null when they are the chapter's own.</param>
internal sealed class InlineReader(ChapterReading reading, Func<int, int, SourceRange>? places = null)
{
    private readonly LinkReader _links = new(reading, places);
    private readonly CitationReader _citations = new(reading, places);

    /// <summary>A line of prose: a paragraph, a heading, a cell. Its quotation marks are set.</summary>
    public ImmutableArray<Inline> Line(Md.ContainerInline? line) => Typographer.Set(Untouched(line), reading.Settings);

    /// <summary>A line of prose as the author typed it.</summary>
    public ImmutableArray<Inline> Untouched(Md.ContainerInline? line) => line is null ? [] : Literals.Trimmed(Siblings(line.FirstChild));

    /// <summary>Words that stand in the manuscript as a value: a caption as the title of an image, a chapter's title in its header.</summary>
    public ImmutableArray<Inline> Words(string value, SourceRange range)
    {
        var document = Markdown.Parse(value, Grammar.Pipeline);
        return document is [Markdig.Syntax.ParagraphBlock paragraph]
            ? new InlineReader(reading, new ValuePlaces(value, range).Of).Line(paragraph.Inline)
            : Typographer.Set([new Text(value, range)], reading.Settings);
    }

    private SourceRange Range(Md.Inline inline) => (places ?? reading.Range)(inline.Span.Start, inline.Span.End + 1 - inline.Span.Start);

    private ImmutableArray<Inline> Siblings(Md.Inline? first)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (var inline = first; inline is not null; inline = inline.NextSibling)
        {
            if (inline is Md.HtmlInline tag)
                inline = Html(tag, inlines);
            else
                Read(inline, inlines);
        }

        return inlines.ToImmutable();
    }

    /// <summary>An element, from its opening tag to its closing one; what cannot be one is reported and left out.</summary>
    /// <returns>The last inline that was read.</returns>
    private Md.Inline Html(Md.HtmlInline tag, ImmutableArray<Inline>.Builder into)
    {
        var (element, end) = HtmlPhrase.Read(tag, Range(tag), reading);
        if (element is null)
            return tag;
        if (end is null)
        {
            into.Add(element);
            return tag;
        }

        var content = ImmutableArray.CreateBuilder<Inline>();
        for (var inline = tag.NextSibling; inline is not null && inline != end; inline = inline.NextSibling)
        {
            if (inline is Md.HtmlInline inner)
                inline = Html(inner, content);
            else
                Read(inline, content);
        }

        var phrase = (Phrase)element;
        into.Add(phrase with { Content = content.ToImmutable(), Attributes = reading.Named(phrase.Attributes, content.ToImmutable(), phrase.Range) });
        return end;
    }

    private void Read(Md.Inline inline, ImmutableArray<Inline>.Builder into)
    {
        var range = Range(inline);
        switch (inline)
        {
            case Md.LiteralInline literal:
                MisplacedAttributes.Check(literal, range, reading);
                Literals.Append(literal, range, into);
                break;
            case Md.HtmlEntityInline entity:
                into.Add(Literals.Entity(entity, range, reading));
                break;
            case Md.CodeInline code:
                into.Add(new Code(code.Content, range));
                break;
            case Md.LineBreakInline lineBreak:
                into.Add(lineBreak.IsHard ? new LineBreak(range) : new SoftBreak(range));
                break;
            case Md.AutolinkInline autolink:
                var address = autolink.IsEmail ? $"mailto:{autolink.Url}" : autolink.Url;
                into.Add(new Link(reading.Target(address, range), [new Text(autolink.Url, range, Verbatim: true)], null, Attributes.None, range));
                break;
            case Md.EmphasisInline emphasis:
                into.AddRange(Emphasis(emphasis, range));
                break;
            case Md.LinkInline { IsImage: true } image:
                into.Add(_links.Image(image, Siblings(image.FirstChild), range));
                break;
            case Md.LinkInline link:
                into.AddRange(_links.Link(link, Siblings(link.FirstChild), range));
                break;
            case Md.ContainerInline container and not (WrittenSpan or WrittenInlineNote or WrittenCitation or Md.DelimiterInline):
                into.AddRange(Siblings(container.FirstChild));
                break;
            default:
                into.AddRange(Mark(inline, range));
                break;
        }
    }

    /// <summary>The constructs of <see cref="Marks"/>, and a delimiter that has turned out to be none.</summary>
    private ImmutableArray<Inline> Mark(Md.Inline inline, SourceRange range) => inline switch
    {
        WrittenCitationKey key => [_citations.Key(key, range)],
        WrittenCitation citation => Revealed(citation, [.. _citations.Read(citation, Siblings(citation.FirstChild), range)], range),
        WrittenNoteReference reference => Revealed(reference, [new NoteReference(reference.Label, 0, null, null, range)], range),
        WrittenInlineNote note => Revealed(note, [InlineNote(note, range)], range),
        WrittenReveal reveal => Misplaced(reveal, range),
        WrittenSpan span => [Span(span, range)],
        Md.DelimiterInline delimiter => [new Text(delimiter.ToLiteral(), range), .. Siblings(delimiter.FirstChild)],
        _ => throw new InvalidOperationException($"No reader for {inline.GetType()}"),
    };

    /// <summary>A mark with what the braces behind it say.</summary>
    private ImmutableArray<Inline> Revealed(Md.Inline mark, ImmutableArray<Inline> read, SourceRange range) =>
        mark.GetData(AttributeSyntax.Key) is WrittenAttributes ? [new Phrase(PhraseKind.Span, read, reading.AttributesOf(mark), range)] : read;

    private ImmutableArray<Inline> Misplaced(WrittenReveal reveal, SourceRange range)
    {
        reading.Report(DiagnosticCatalogue.MisplacedReveal, range, reading.Range(reveal.Attributes.Start, reveal.Attributes.Length).Text);
        return [];
    }

    /// <summary>A stretch between marks. Sub- and superscript do not span words: in <c>2^3 and x^4</c> the marks are characters.</summary>
    private ImmutableArray<Inline> Emphasis(Md.EmphasisInline emphasis, SourceRange range)
    {
        var content = Siblings(emphasis.FirstChild);
        var kind = EmphasisMarks.KindOf(emphasis);
        var isWord = kind is not (PhraseKind.Subscript or PhraseKind.Superscript) || !PlainText.Of(content).Any(char.IsWhiteSpace);
        var mark = new Text(emphasis.DelimiterChar.ToString(), range with { Length = 0 });
        return isWord ? [new Phrase(kind, content, Attributes.None, range)] : [mark, .. content, mark];
    }

    private NoteReference InlineNote(WrittenInlineNote note, SourceRange range)
    {
        var label = reading.NextInlineNote();
        var reveal = new LeadingReveal(reading).Take(note);
        if (note.FirstChild is null)
            reading.Report(DiagnosticCatalogue.EmptyNote, range, "^[]");
        var content = Reveals.Around(reveal, [new Paragraph(Line(note), range)], range);
        reading.Notes.Add(new Note(label, content, 0, null, [], range));
        return new NoteReference(label, 0, null, null, range);
    }

    private Phrase Span(WrittenSpan span, SourceRange range)
    {
        var attributes = AttributeReader.Read(span.Attributes, reading);
        var content = Siblings(span.FirstChild);
        if (content.IsEmpty && attributes.Reveal is not null)
            reading.Report(DiagnosticCatalogue.MisplacedReveal, range, reading.Range(span.Attributes.Start, span.Attributes.Length).Text);
        return new Phrase(PhraseKind.Span, content, reading.Named(attributes, content, range), range);
    }
}
