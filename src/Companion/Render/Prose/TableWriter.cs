using System.Collections.Immutable;
using System.Text;
using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>Writes tables.</summary>
internal static class TableWriter
{
    /// <summary>The rows of a table; without a header row if all of its cells are empty. Below an empty corner stand the names of the rows.</summary>
    public static Markup Write(Table table, InlineWriter inlines)
    {
        var into = new StringBuilder();
        var hasHeader = table.Header.Any(cell => !cell.Content.IsEmpty);
        if (hasHeader)
        {
            into.Append("<thead>\n");
            AppendRow(into, table.Header, _ => "col", table.Columns, inlines);
            into.Append("</thead>\n");
        }

        var namesRows = hasHeader && table.Header[0].Content.IsEmpty;
        if (!table.Rows.IsEmpty)
        {
            into.Append("<tbody>\n");
            foreach (var row in table.Rows)
                AppendRow(into, row, column => namesRows && column == 0 ? "row" : null, table.Columns, inlines);
            into.Append("</tbody>\n");
        }

        return new Markup(into.ToString().TrimEnd('\n'));
    }

    /// <param name="scopes">What the cell of a column is the header of, unless it is empty; null for one that is none.</param>
    private static void AppendRow(
        StringBuilder into, ImmutableArray<TableCell> cells, Func<int, string?> scopes, ImmutableArray<Alignment> columns, InlineWriter inlines)
    {
        into.Append("<tr>\n");
        for (var i = 0; i < cells.Length; i++)
        {
            var scope = cells[i].Content.IsEmpty ? null : scopes(i);
            var element = scope is null ? "td" : "th";
            into.Append('<').Append(element).Append(scope is null ? "" : $" scope=\"{scope}\"").Append(ClassOf(columns[i])).Append('>');
            inlines.Append(into, cells[i].Content);
            into.Append("</").Append(element).Append(">\n");
        }

        into.Append("</tr>\n");
    }

    private static string ClassOf(Alignment alignment) => alignment switch
    {
        Alignment.Start => " class=\"align-start\"",
        Alignment.Center => " class=\"align-center\"",
        Alignment.End => " class=\"align-end\"",
        _ => "",
    };
}
