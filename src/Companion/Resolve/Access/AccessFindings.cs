using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Resolve.Access;

/// <summary>What keeps some readers out: links that do not say where they lead, tables whose columns have no names or are too many, words in another script that are not marked.</summary>
/// <param name="wording">For the words that say nothing as the text of a link.</param>
/// <param name="findings">Where CMP222 to CMP225 and CMP229 go.</param>
/// <remarks>Source: WCAG 2.2, success criteria 2.4.4, 1.3.1 and 3.1.2; for the number of columns Kobo's EPUB guidelines and the Kindle Publishing Guidelines.</remarks>
internal sealed class AccessFindings(Wording wording, List<Diagnostic> findings)
{
    private const int MostColumns = 4;

    private readonly LinkWords _links = new(wording);

    /// <summary>Looks through a chapter and its notes.</summary>
    /// <param name="language">The book's, a BCP 47 tag.</param>
    public void Check(Chapter chapter, string language)
    {
        Line(chapter.Title, language);
        Blocks(chapter.Content, language);
        foreach (var note in chapter.Notes)
            Blocks(note.Content, language);
    }

    private void Blocks(ImmutableArray<Block> blocks, string language)
    {
        foreach (var block in blocks)
            Block(block, language);
    }

    private void Block(Block block, string language)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(paragraph.Content, language);
                break;
            case Heading heading:
                Line(heading.Content, heading.Attributes.Language ?? language);
                break;
            case Figure figure:
                Line(figure.Caption, figure.Attributes.Language ?? language);
                break;
            case BlockQuotation quotation:
                Blocks(quotation.Content, language);
                break;
            case Division division:
                Blocks(division.Content, division.Attributes.Language ?? language);
                break;
            case Passage passage:
                Blocks(passage.Content, passage.Attributes.Language ?? language);
                break;
            case Table table:
                Table(table, language);
                break;
            case ItemList list:
                foreach (var item in list.Items)
                    Blocks(item.Content, language);
                break;
            case DefinitionList list:
                Definitions(list, language);
                break;
            default:
                break;
        }
    }

    private void Definitions(DefinitionList list, string language)
    {
        foreach (var group in list.Groups)
        {
            foreach (var term in group.Terms)
                Line(term, language);
            foreach (var definition in group.Definitions)
                Blocks(definition.Content, language);
        }
    }

    /// <summary>The first cell of the header may be empty: it stands above the names of the rows.</summary>
    private void Table(Table table, string language)
    {
        if (table.Header.Skip(1).Any(cell => PlainText.Of(cell.Content).Trim().Length == 0))
            findings.Add(DiagnosticCatalogue.TableWithoutHeader.At(table.Range));
        if (table.Columns.Length > MostColumns)
            findings.Add(DiagnosticCatalogue.WideTable.At(table.Range, table.Columns.Length));
        Line(table.Caption, language);
        foreach (var cell in table.Header.Concat(table.Rows.SelectMany(row => row)))
            Line(cell.Content, language);
    }

    private void Line(ImmutableArray<Inline> line, string language)
    {
        foreach (var inline in line)
            Inline(inline, language);
    }

    private void Inline(Inline inline, string language)
    {
        switch (inline)
        {
            case Text text:
                findings.AddRange(Script.ForeignIn(text.Content, language).Select(words => DiagnosticCatalogue.UnmarkedScript.At(Place(text, words), words)));
                break;
            case Phrase phrase:
                Line(phrase.Content, phrase.Attributes.Language ?? language);
                break;
            case TermMention mention:
                Line(mention.Content, language);
                break;
            case Link link:
                if (_links.Check(link) is { } finding)
                    findings.Add(finding);
                Line(link.Content, link.Attributes.Language ?? language);
                break;
            default:
                break;
        }
    }

    /// <summary>Where the words stand; all of the text where it was set otherwise than it was written.</summary>
    private static SourceRange Place(Text text, string words)
    {
        var at = text.Range.Text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? text.Range : new SourceRange(text.Range.Source, text.Range.Start + at, words.Length);
    }
}
