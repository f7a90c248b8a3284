using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>Writes blocks of prose.</summary>
internal sealed class BlockWriter
{
    private readonly InlineWriter _inlines;
    private readonly InlineWriter _lines;
    private readonly InlineWriter _cells;
    private readonly MarkWriter _marks;
    private readonly Addressed _addressed;

    /// <param name="inlines">Writes headings.</param>
    /// <param name="lines">Writes paragraphs, beside which there may be room for notes.</param>
    /// <param name="cells">Writes terms, captions and the cells of tables, beside which there is none.</param>
    /// <param name="marks">Writes what templates own, from what is written here of the blocks inside.</param>
    /// <param name="addressed">What has an id.</param>
    public BlockWriter(InlineWriter inlines, InlineWriter lines, InlineWriter cells, Func<Func<ImmutableArray<Block>, Markup>, MarkWriter> marks, Addressed addressed) =>
        (_inlines, _lines, _cells, _marks, _addressed) = (inlines, lines, cells, marks(Write), addressed);

    public Markup Write(ImmutableArray<Block> blocks)
    {
        var into = new StringBuilder();
        Append(into, blocks, tight: false);
        return Trimmed(into);
    }

    private static Markup Trimmed(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == '\n')
            text.Length--;
        return new Markup(text.ToString());
    }

    private static void EndLine(StringBuilder into)
    {
        if (into.Length > 0 && into[^1] != '\n')
            into.Append('\n');
    }

    private void Append(StringBuilder into, ImmutableArray<Block> blocks, bool tight)
    {
        foreach (var block in blocks)
        {
            Append(into, block, tight);
            EndLine(into);
        }
    }

    private void Append(StringBuilder into, Block block, bool tight)
    {
        switch (block)
        {
            case Paragraph paragraph:
                if (!tight)
                    Open(into, "p", paragraph);
                _lines.Append(into, paragraph.Content);
                into.Append(tight ? "" : "</p>");
                break;
            case Heading heading:
                Append(into, heading);
                break;
            case BlockQuotation quotation:
                into.Append("<blockquote>\n");
                Append(into, quotation.Content, tight: false);
                into.Append("</blockquote>");
                break;
            case ItemList list:
                Append(into, list);
                break;
            case DefinitionList list:
                Append(into, list);
                break;
            case CodeBlock code:
                Append(into, code);
                break;
            case ThematicBreak:
                into.Append("<hr />");
                break;
            default:
                into.Append(_marks.Write(block).Xml);
                break;
        }
    }

    /// <param name="part">What the element is; null for one that has no id.</param>
    private void Open(StringBuilder into, string element, object? part)
    {
        into.Append('<').Append(element);
        if (part is not null && _addressed.IdOf(part) is { } id)
            into.Append(" id=\"").Append(id).Append('"');
        into.Append('>');
    }

    private void Append(StringBuilder into, Heading heading)
    {
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        into.Append("<h").Append(level).Append(" id=\"").Append(heading.Anchor.Id).Append('"');
        _inlines.AppendAttributes(into, heading.Attributes with { Anchor = null });
        into.Append('>');
        _inlines.Append(into, heading.Content);
        into.Append("</h").Append(level).Append('>');
    }

    private void Append(StringBuilder into, ItemList list)
    {
        into.Append(list.Start is null ? "<ul" : "<ol");
        if (list.Start is { } start and not 1)
            into.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        into.Append(">\n");
        foreach (var item in list.Items)
        {
            Open(into, "li", item);
            into.Append(list.Tight || item.Content.IsEmpty ? "" : "\n");
            AppendItem(into, item.Content, list.Tight);
            into.Append("</li>\n");
        }

        into.Append(list.Start is null ? "</ul>" : "</ol>");
    }

    /// <summary>In a tight list, paragraphs have no element of their own; other blocks begin on a line of their own.</summary>
    private void AppendItem(StringBuilder into, ImmutableArray<Block> content, bool tight)
    {
        for (var i = 0; i < content.Length; i++)
        {
            var isBare = tight && content[i] is Paragraph;
            if (tight && !isBare && into[^1] != '\n')
                into.Append('\n');
            Append(into, content[i], tight);
            if (!isBare || i + 1 < content.Length)
                into.Append('\n');
        }
    }

    private void Append(StringBuilder into, DefinitionList list)
    {
        into.Append("<dl>\n");
        foreach (var group in list.Groups)
        {
            for (var i = 0; i < group.Terms.Length; i++)
            {
                Open(into, "dt", i == 0 ? group : null);
                _cells.Append(into, group.Terms[i]);
                into.Append("</dt>\n");
            }

            foreach (var definition in group.Definitions)
            {
                into.Append("<dd>");
                AppendItem(into, definition.Content, definition.Tight);
                into.Append("</dd>\n");
            }
        }

        into.Append("</dl>");
    }

    private static void Append(StringBuilder into, CodeBlock code)
    {
        into.Append("<pre><code");
        if (code.Language is { } language)
        {
            into.Append(" class=\"language-");
            XmlText.Append(into, language);
            into.Append('"');
        }

        into.Append('>');
        XmlText.Append(into, code.Content);
        into.Append("</code></pre>");
    }
}
