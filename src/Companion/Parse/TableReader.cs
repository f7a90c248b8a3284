using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse.Marks;
using Markdig.Extensions.Tables;
using Md = Markdig.Syntax;
using Table = Companion.Model.Table;
using TableCell = Companion.Model.TableCell;
using MdTable = Markdig.Extensions.Tables.Table;

namespace Companion.Parse;

/// <summary>Understands pipe tables. Source: GitHub Flavored Markdown, section 4.10.</summary>
internal sealed class TableReader(InlineReader inlines, ChapterReading reading)
{
    public Table Read(MdTable table, SourceRange range)
    {
        var rows = table.Cast<TableRow>().Select(row => (row.IsHeader, Cells: Cells(row))).ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Length);
        ImmutableArray<Alignment> columns = [.. Enumerable.Range(0, width).Select(i => AlignmentOf(table, i))];
        var header = rows.Find(row => row.IsHeader).Cells;
        return new Table(
            columns,
            header.IsDefault ? [] : Filled(header, width),
            [.. rows.Where(row => !row.IsHeader).Select(row => Filled(row.Cells, width))],
            range);
    }

    /// <summary>The table with its caption.</summary>
    public Table Captioned(Table table, WrittenTableCaption caption)
    {
        var reveal = new LeadingReveal(reading).Take(caption.Inline);
        return table with { Caption = Reveals.Around(reveal, inlines.Line(caption.Inline), reading.Range(caption)) };
    }

    private static Alignment AlignmentOf(MdTable table, int column) =>
        column >= table.ColumnDefinitions.Count ? Alignment.None : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Left => Alignment.Start,
            TableColumnAlign.Center => Alignment.Center,
            TableColumnAlign.Right => Alignment.End,
            _ => Alignment.None,
        };

    private ImmutableArray<TableCell> Cells(TableRow row) =>
        Row([.. row.Cast<Markdig.Extensions.Tables.TableCell>().Select(Content)], reading.Range(row));

    /// <summary>What the first cell begins with is said of all of them; other cells can say something of themselves.</summary>
    private static ImmutableArray<TableCell> Row(ImmutableArray<(Reveal? Reveal, ImmutableArray<Inline> Line)> cells, SourceRange range) =>
        [.. cells.Select((cell, i) => new TableCell(Reveals.Around(i == 0 ? null : cells[0].Reveal, Reveals.Around(cell.Reveal, cell.Line, range), range)))];

    private (Reveal? Reveal, ImmutableArray<Inline> Line) Content(Md.ContainerBlock cell)
    {
        var reveal = cell.FirstOrDefault() is Md.ParagraphBlock first ? new LeadingReveal(reading).Take(first.Inline, mayBeAlone: true) : null;
        return (reveal, [.. cell.OfType<Md.ParagraphBlock>().SelectMany(paragraph => inlines.Line(paragraph.Inline))]);
    }

    private static ImmutableArray<TableCell> Filled(ImmutableArray<TableCell> cells, int width) =>
        cells.Length == width ? cells : [.. cells, .. Enumerable.Repeat(new TableCell([]), width - cells.Length)];
}
