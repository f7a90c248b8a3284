using System.Collections.Immutable;
using System.Text;
using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>Writes tables.</summary>
internal static class TableWriter
{
    /// <summary>The rows of a table; without a header row if all of its cells are empty.</summary>
    public static Markup Write(Table table, InlineWriter inlines)
    {
        var into = new StringBuilder();
        if (table.Header.Any(cell => !cell.Content.IsEmpty))
        {
            into.Append("<thead>\n");
            AppendRow(into, table.Header, "th", " scope=\"col\"", table.Columns, inlines);
            into.Append("</thead>\n");
        }

        if (!table.Rows.IsEmpty)
        {
            into.Append("<tbody>\n");
            foreach (var row in table.Rows)
                AppendRow(into, row, "td", "", table.Columns, inlines);
            into.Append("</tbody>\n");
        }

        return new Markup(into.ToString().TrimEnd('\n'));
    }

    private static void AppendRow(
        StringBuilder into, ImmutableArray<TableCell> cells, string element, string scope, ImmutableArray<Alignment> columns, InlineWriter inlines)
    {
        into.Append("<tr>\n");
        for (var i = 0; i < cells.Length; i++)
        {
            into.Append('<').Append(element).Append(scope).Append(ClassOf(columns[i])).Append('>');
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
