using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Companion.Model;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Prose;

/// <summary>Writes blocks of prose.</summary>
internal sealed class BlockWriter(Book book, TemplateWriter templates, InlineWriter inlines, Addresses addresses, string page, bool isEpub)
{
    public Markup Write(ImmutableArray<Block> blocks)
    {
        var into = new StringBuilder();
        Append(into, blocks, tight: false);
        return new Markup(into.ToString().TrimEnd('\n'));
    }

    private void Append(StringBuilder into, ImmutableArray<Block> blocks, bool tight)
    {
        foreach (var block in blocks)
        {
            Append(into, block, tight);
            if (into.Length > 0 && into[^1] != '\n')
                into.Append('\n');
        }
    }

    private void Append(StringBuilder into, Block block, bool tight)
    {
        switch (block)
        {
            case Paragraph paragraph:
                into.Append(tight ? "" : "<p>");
                inlines.Append(into, paragraph.Content);
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
                into.Append(Mark(block).Xml);
                break;
        }
    }

    /// <summary>The blocks whose markup a template owns.</summary>
    private Markup Mark(Block block) => block switch
    {
        Table table => templates.Mark("shared/marks/table.html", new TableView { Content = TableWriter.Write(table, inlines), Epub = isEpub }),
        Figure figure => Written(figure),
        Division division => Written(division),
        Passage passage => Written(passage),
        _ => throw new InvalidOperationException($"No markup for {block.GetType()}"),
    };

    private void Append(StringBuilder into, Heading heading)
    {
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        into.Append("<h").Append(level).Append(" id=\"").Append(heading.Anchor.Id).Append('"');
        inlines.AppendAttributes(into, heading.Attributes with { Anchor = null });
        into.Append('>');
        inlines.Append(into, heading.Content);
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
            into.Append("<li>").Append(list.Tight || item.Content.IsEmpty ? "" : "\n");
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
            foreach (var term in group.Terms)
            {
                into.Append("<dt>");
                inlines.Append(into, term);
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

    private Markup Written(Figure figure) => templates.Mark("shared/marks/figure.html", new FigureView
    {
        Id = figure.Anchor.Id,
        Image = inlines.Line([figure.Image]),
        Label = figure.Number > 0 ? book.Wording["figure_caption", figure.Number] : null,
        Caption = figure.Caption.IsEmpty ? null : inlines.Line(figure.Caption),
        Attributes = AttributesOf(figure.Attributes),
        Epub = isEpub,
    });

    private Markup Written(Division division)
    {
        return templates.Mark($"shared/marks/{division.Kind.ToString().ToLowerInvariant()}.html", new DivisionView
        {
            Content = Write(division.Content),
            Classes = string.Concat(division.Attributes.Classes.Select(name => $" {name}")),
            Attributes = AttributesOf(division.Attributes with { Classes = [] }),
            Epub = isEpub,
        });
    }

    private Markup Written(Passage passage) => templates.Mark("shared/marks/passage.html", new PassageView
    {
        Id = passage.Anchor.Id,
        Href = passage.Target is { } target ? addresses.Of(target, page) : null,
        Place = new PlaceWords(book.Settings.Work, book.Wording).Of(passage.At),
        Kind = KindWords.Of(passage.Kind, book),
        Quotation = passage.Quotation,
        Content = Write(passage.Content),
        Classes = string.Concat(passage.Attributes.Classes.Select(name => $" {name}")),
        Attributes = AttributesOf(passage.Attributes with { Classes = [] }),
        Epub = isEpub,
    });

    private Markup AttributesOf(Attributes attributes)
    {
        var into = new StringBuilder();
        inlines.AppendAttributes(into, attributes);
        return new Markup(into.ToString());
    }
}
