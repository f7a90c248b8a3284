using System.Collections.Immutable;
using System.Text;
using Companion.Model;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Prose;

/// <summary>Writes the blocks whose markup a template owns.</summary>
internal sealed class MarkWriter(Book book, TemplateWriter templates, InlineWriter inlines, Addresses addresses, string page, bool isEpub, Addressed addressed, Func<ImmutableArray<Block>, Markup> inside)
{
    /// <returns>Never empty.</returns>
    public Markup Write(Block block) => block switch
    {
        Table table => Written(table),
        Figure figure => Written(figure),
        Division division => Written(division),
        Passage passage => Written(passage),
        _ => throw new InvalidOperationException($"No markup for {block.GetType()}"),
    };

    private Markup Written(Table table) => templates.Mark("shared/marks/table.html", new TableView
    {
        Id = addressed.IdOf(table),
        Caption = table.Caption.IsEmpty ? null : inlines.Line(table.Caption),
        Content = TableWriter.Write(table, inlines),
        Columns = table.Columns.Length,
        Epub = isEpub,
    });

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
            Content = inside(division.Content),
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
        Content = inside(passage.Content),
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
