using System.Collections.Immutable;
using Companion.Model.Stops;

namespace Companion.Model;

/// <summary>Makes prose out of prose. Paragraphs, lists and lines that do not change are kept, not copied.</summary>
public abstract class ProseRewriter
{
    /// <returns>Null to leave the block out.</returns>
    protected virtual Block? Rewrite(Block block) => RewriteParts(block);

    /// <returns>Null to leave it out.</returns>
    protected virtual Inline? Rewrite(Inline inline) => RewriteParts(inline);

    /// <summary>Rewrites every block.</summary>
    public virtual ImmutableArray<Block> RewriteAll(ImmutableArray<Block> blocks) => Each(blocks, Rewrite);

    /// <summary>Rewrites every piece of a line.</summary>
    public virtual ImmutableArray<Inline> RewriteAll(ImmutableArray<Inline> line) => Each(line, Rewrite);

    /// <summary>Rewrites what is inside a block.</summary>
    protected Block RewriteParts(Block block) => block switch
    {
        Paragraph it => RewriteAll(it.Content) is var content && content == it.Content ? it : it with { Content = content },
        Heading it => RewriteAll(it.Content) is var content && content == it.Content ? it : it with { Content = content },
        BlockQuotation it => RewriteAll(it.Content) is var content && content == it.Content ? it : it with { Content = content },
        Division it => RewriteAll(it.Content) is var content && content == it.Content ? it : it with { Content = content },
        Passage it => RewriteAll(it.Content) is var content && content == it.Content ? it : it with { Content = content },
        RevealedBlocks it => it with { Content = RewriteAll(it.Content), Otherwise = RewriteAll(it.Otherwise) },
        ItemList it => Each(it.Items, RewriteItem) is var items && items == it.Items ? it : it with { Items = items },
        DefinitionList it => Each(it.Groups, RewriteGroup) is var groups && groups == it.Groups ? it : it with { Groups = groups },
        Table it => RewriteTable(it),
        Figure it => RewriteFigure(it),
        _ => block,
    };

    /// <summary>Rewrites what is inside a piece of a line.</summary>
    protected Inline RewriteParts(Inline inline) => inline switch
    {
        Phrase it => RewriteAll(it.Content) is var content && content == it.Content ? it : it with { Content = content },
        Link it => RewriteAll(it.Content) is var content && content == it.Content ? it : it with { Content = content },
        TermMention it => RewriteAll(it.Content) is var content && content == it.Content ? it : it with { Content = content },
        Citation it => Each(it.Items, RewriteItem) is var items && items == it.Items ? it : it with { Items = items },
        _ => inline,
    };

    private CitationItem RewriteItem(CitationItem item)
    {
        var (prefix, suffix) = (RewriteAll(item.Prefix), RewriteAll(item.Suffix));
        return prefix == item.Prefix && suffix == item.Suffix ? item : item with { Prefix = prefix, Suffix = suffix };
    }

    private ListItem RewriteItem(ListItem item) =>
        RewriteAll(item.Content) is var content && content == item.Content ? item : item with { Content = content };

    private DefinitionGroup RewriteGroup(DefinitionGroup group) => new(
        [.. group.Terms.Select(RewriteAll)],
        [.. group.Definitions.Select(definition => definition with { Content = RewriteAll(definition.Content) })]);

    private Table RewriteTable(Table table) => table with
    {
        Caption = RewriteAll(table.Caption),
        Header = Each(table.Header, RewriteCell),
        Rows = [.. table.Rows.Select(row => Each(row, RewriteCell))],
    };

    private TableCell RewriteCell(TableCell cell) =>
        RewriteAll(cell.Content) is var content && content == cell.Content ? cell : new TableCell(content);

    private Figure RewriteFigure(Figure figure) => figure with
    {
        Image = Rewrite(figure.Image) as Image ?? figure.Image,
        Caption = RewriteAll(figure.Caption),
    };

    private static ImmutableArray<T> Each<T>(ImmutableArray<T> items, Func<T, T?> rewrite) where T : class
    {
        var changed = default(ImmutableArray<T>.Builder);
        for (var i = 0; i < items.Length; i++)
        {
            var item = rewrite(items[i]);
            if (changed is null && !ReferenceEquals(item, items[i]))
            {
                changed = ImmutableArray.CreateBuilder<T>(items.Length);
                changed.AddRange(items, i);
            }

            if (item is not null)
                changed?.Add(item);
        }

        return changed is null ? items : changed.ToImmutable();
    }
}
