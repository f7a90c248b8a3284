using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Marks;
using Companion.Parse.Typography;
using Markdig.Extensions.Yaml;
using Md = Markdig.Syntax;
using MdTables = Markdig.Extensions.Tables;
using MdLists = Markdig.Extensions.DefinitionLists;

namespace Companion.Parse;

/// <summary>Turns Markdig's blocks into ours; Markdig's tree ends here.</summary>
internal sealed class BlockReader
{
    private readonly ChapterReading _reading;
    private readonly InlineReader _inlines;
    private readonly TableReader _tables;
    private readonly DefinitionReader _definitions;
    private readonly DivisionReader _divisions;
    private readonly LeadingReveal _leading;
    private readonly HashSet<string> _noteLabels = new(StringComparer.Ordinal);

    public BlockReader(ChapterReading reading)
    {
        _reading = reading;
        _inlines = new InlineReader(reading);
        _tables = new TableReader(_inlines, reading);
        _leading = new LeadingReveal(reading);
        _definitions = new DefinitionReader(reading, _inlines, said => ReadBlocks(said));
        _divisions = new DivisionReader(reading, division => ReadBlocks(division));
    }

    /// <summary>A whole chapter.</summary>
    /// <param name="document">Markdig's tree.</param>
    /// <param name="title">Null if the first heading is to become the title; then the title, or still null without a heading.</param>
    public ImmutableArray<Block> Chapter(Md.MarkdownDocument document, ref ImmutableArray<Inline>? title)
    {
        var titleHeading = title is null ? document.OfType<Md.HeadingBlock>().FirstOrDefault() : null;
        if (titleHeading is not null)
        {
            var reveal = _leading.Take(titleHeading.Inline);
            var words = _inlines.Untouched(titleHeading.Inline);
            if (!Titles.SayNothing(words))
            {
                var attributes = _reading.AttributesOf(titleHeading);
                attributes = attributes with { Reveal = attributes.Reveal ?? reveal };
                title = Titles.WithAttributes(Typographer.Set(words, _reading.Settings), attributes, _reading.Range(titleHeading));
                _reading.Names.Title(attributes.Id ?? Slug.Written(Reveals.SafeWords(words)), title.Value);
            }
        }

        return ReadBlocks(document, titleHeading);
    }

    private ImmutableArray<Block> ReadBlocks(IEnumerable<Md.Block> container, Md.Block? except = null)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in container)
        {
            if (block is WrittenTableCaption caption && blocks is [.., Table { Caption.IsEmpty: true } table])
                blocks[^1] = _tables.Captioned(table, caption);
            else if (block != except && ReadBlock(block) is { } read)
                blocks.Add(read);
        }

        return blocks.ToImmutable();
    }

    /// <returns>Null for what is not part of the running text.</returns>
    private Block? ReadBlock(Md.Block block)
    {
        var range = _reading.Range(block);
        switch (block)
        {
            case YamlFrontMatterBlock or Md.LinkReferenceDefinitionGroup or Md.BlankLineBlock:
                return null;
            case Md.HeadingBlock heading:
                return ReadHeading(heading, range);
            case Md.ParagraphBlock paragraph:
                return ReadParagraph(paragraph, range);
            case Md.QuoteBlock quotation:
                return new BlockQuotation(ReadBlocks(quotation), range);
            case Md.ListBlock list:
                return ReadList(list, range);
            case Md.CodeBlock code:
                return new CodeReader(_reading).Read(code, range);
            case Md.ThematicBreakBlock:
                return new ThematicBreak(range);
            case MdTables.Table table:
                return _tables.Read(table, range);
            case MdLists.DefinitionList definitions:
                return _definitions.Read(definitions, range);
            case WrittenDivision division:
                return _divisions.Read(division, range);
            case WrittenNote note:
                ReadNote(note, range);
                return null;
            case WrittenTableCaption behindNoTable:
                return new Paragraph(_inlines.Line(behindNoTable.Inline), range);
            case Md.HtmlBlock html:
                RawHtml.Report(html, range, _reading);
                return null;
            default:
                throw new InvalidOperationException($"No reader for {block.GetType()}");
        }
    }

    private Heading? ReadHeading(Md.HeadingBlock heading, SourceRange range)
    {
        var reveal = _leading.Take(heading.Inline);
        var words = _inlines.Untouched(heading.Inline);
        if (Titles.SayNothing(words))
        {
            _reading.Report(DiagnosticCatalogue.EmptyHeading, range);
            return null;
        }

        if (heading.Level == 1)
            _reading.Report(DiagnosticCatalogue.SecondTitle, range);
        var content = Typographer.Set(words, _reading.Settings);
        var attributes = _reading.AttributesOf(heading);
        attributes = attributes with { Reveal = attributes.Reveal ?? reveal };
        var anchor = attributes.Id is { } id
            ? _reading.Names.Explicit(id, content, range, _reading.Findings)
            : _reading.Names.Named(Reveals.SafeWords(words), "section", content);
        return new Heading(Math.Max(2, heading.Level), content, anchor, attributes, range);
    }

    private Block? ReadParagraph(Md.ParagraphBlock paragraph, SourceRange range)
    {
        var reveal = _leading.Take(paragraph.Inline);
        var content = _reading.Verse is { } verse
            ? Typographer.Set(verse.Of(_inlines.Untouched(paragraph.Inline)), _reading.Settings)
            : _inlines.Line(paragraph.Inline);
        BrokenTables.Check(range, _reading.Findings);
        if (content.IsEmpty)
            return null;
        Block read = content is [Image image]
            ? Figures.Of(image, range, _reading, _inlines)
            : new Paragraph(content, range);
        return Reveals.Around(reveal, [read], range)[0];
    }

    private ItemList ReadList(Md.ListBlock list, SourceRange range)
    {
        var start = list.IsOrdered ? int.TryParse(list.OrderedStart, null, out var number) ? number : 1 : default(int?);
        return new ItemList(start, !list.IsLoose, [.. list.Cast<Md.ListItemBlock>().Select(ReadItem)], range);
    }

    private ListItem ReadItem(Md.ListItemBlock item)
    {
        var range = _reading.Range(item);
        return new ListItem(Reveals.Around(_leading.Take(item), ReadBlocks(item), range), range);
    }

    private void ReadNote(WrittenNote written, SourceRange range)
    {
        var label = range with { Length = written.Label.Length + 3 };
        var outer = _reading.NoPassagesIn;
        _reading.NoPassagesIn ??= "a note";
        var own = _leading.Take(written);
        var content = ReadBlocks(written);
        _reading.NoPassagesIn = outer;
        if (!content.IsEmpty)
            content = _reading.Around.Aggregate(Reveals.Around(own, content, range), (inner, around) => Reveals.Around(around, inner, range));
        if (!_noteLabels.Add(written.Label))
            _reading.Report(DiagnosticCatalogue.RepeatedNote, label, written.Label);
        else
            _reading.Notes.Add(new Note(written.Label, content.IsEmpty ? [new Paragraph([], label)] : content, 0, null, [], label));
        if (content.IsEmpty)
            _reading.Report(DiagnosticCatalogue.EmptyNote, label, written.Label);
    }
}
