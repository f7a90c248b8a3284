using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Resolve.Stops;

/// <summary>Leaves out of prose what a reader may not be told, and closes what that leaves open. What is shown says no longer what it tells.</summary>
/// <param name="reader">Who reads it.</param>
/// <param name="hidden">What of the manuscript outside this prose the reader may not see.</param>
internal sealed class ProseAtStop(Knowledge reader, HiddenMarks hidden) : ProseRewriter
{
    /// <summary>Whether words for readers who have not come so far are kept besides those for readers who have; only to look for mistakes in them.</summary>
    public bool KeepsOtherwise { get; init; }

    public override ImmutableArray<Block> RewriteAll(ImmutableArray<Block> blocks)
    {
        var shown = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        var hiddenBelow = default(int?);
        foreach (var block in blocks)
        {
            if (block is Heading heading && heading.Level <= hiddenBelow)
                hiddenBelow = null;
            if (hiddenBelow is not null)
                continue;
            if (reader.Allows(PlaceOf(block, reader.Order)))
            {
                shown.AddRange(Shown(block));
                continue;
            }

            shown.AddRange(RewriteAll(OtherwiseOf(block)));
            if (block is Heading withheld)
                hiddenBelow = withheld.Level;
        }

        return shown.Count == blocks.Length && shown.Zip(blocks).All(pair => ReferenceEquals(pair.First, pair.Second)) ? blocks : shown.ToImmutable();
    }

    public override ImmutableArray<Inline> RewriteAll(ImmutableArray<Inline> line)
    {
        var seams = new Seams();
        foreach (var inline in line)
            Add(inline, seams);
        return seams.Changes(line) ? seams.Line() : line;
    }

    protected override Block? Rewrite(Block block) => block switch
    {
        ItemList list => RewriteItems(list),
        DefinitionList list => RewriteGroups(list),
        Table table => RewriteRows(table),
        Heading it => RewriteParts(it.Attributes.Reveal is null ? it : it with { Attributes = it.Attributes with { Reveal = null } }),
        Division it => RewriteParts(it.Attributes.Reveal is null ? it : it with { Attributes = it.Attributes with { Reveal = null } }),
        Figure it => RewriteParts(it.Attributes.Reveal is null ? it : it with { Attributes = it.Attributes with { Reveal = null } }),
        Passage it => RewriteParts(it.Attributes.Reveal is null ? it : it with { Attributes = it.Attributes with { Reveal = null } }),
        _ => RewriteParts(block),
    };

    /// <summary>Where the reader has learnt what a block tells by itself; null when it is safe for everyone.</summary>
    public static Locator? PlaceOf(Block block, ReadingOrder order) => block switch
    {
        RevealedBlocks revealed => revealed.Reveal.Place,
        Passage passage => passage.Attributes.Reveal?.Place ?? order.EndOf(passage.At),
        _ => Attributes.Of(block).Reveal?.Place,
    };

    private static ImmutableArray<Block> OtherwiseOf(Block block) => block is RevealedBlocks revealed
        ? revealed.Otherwise
        : Attributes.Of(block).Reveal is { Otherwise: { IsEmpty: false } words } reveal ? [new Paragraph(words, reveal.Range)] : [];

    private ImmutableArray<Block> Shown(Block block)
    {
        var otherwise = KeepsOtherwise ? RewriteAll(OtherwiseOf(block)) : [];
        if (block is RevealedBlocks revealed)
            return [.. RewriteAll(revealed.Content), .. otherwise];
        var rewritten = Rewrite(block);
        return rewritten is null || (!ReferenceEquals(rewritten, block) && SaysNothing(rewritten) && !SaysNothing(block)) ? otherwise : [rewritten, .. otherwise];
    }

    /// <summary>Whether everything that a block said has fallen away.</summary>
    private static bool SaysNothing(Block block) => block switch
    {
        Paragraph it => IsBlank(it.Content),
        Heading it => IsBlank(it.Content),
        BlockQuotation it => it.Content.IsEmpty,
        Division it => it.Content.IsEmpty,
        ItemList it => it.Items.IsEmpty,
        DefinitionList it => it.Groups.IsEmpty,
        Table it => it.Rows.IsEmpty,
        _ => false,
    };

    private static bool IsBlank(ImmutableArray<Inline> line) => line.All(inline => inline is SoftBreak or LineBreak || (inline is Text text && string.IsNullOrWhiteSpace(text.Content)));

    private ItemList RewriteItems(ItemList list)
    {
        var items = list.Items.Select(item => RewriteAll(item.Content) is var content && content == item.Content ? item : item with { Content = content }).ToList();
        ImmutableArray<ListItem> shown = [.. items.Where((item, i) => !item.Content.IsEmpty || list.Items[i].Content.IsEmpty)];
        return shown.Length == list.Items.Length && shown.Zip(list.Items).All(pair => ReferenceEquals(pair.First, pair.Second)) ? list : list with { Items = shown };
    }

    private DefinitionList RewriteGroups(DefinitionList list)
    {
        var groups = ImmutableArray.CreateBuilder<DefinitionGroup>(list.Groups.Length);
        foreach (var group in list.Groups)
        {
            ImmutableArray<ImmutableArray<Inline>> terms = [.. group.Terms.Select(RewriteAll).Where(term => !IsBlank(term))];
            ImmutableArray<Definition> definitions =
                [.. group.Definitions.Select(it => it with { Content = RewriteAll(it.Content) }).Where((it, i) => !it.Content.IsEmpty || group.Definitions[i].Content.IsEmpty)];
            if (!terms.IsEmpty && !definitions.IsEmpty)
                groups.Add(new DefinitionGroup(terms, definitions));
        }

        return list with { Groups = groups.ToImmutable() };
    }

    private Table RewriteRows(Table table)
    {
        var rows = table.Rows.Select(row => RewriteCells(row));
        return table with { Caption = RewriteAll(table.Caption), Header = RewriteCells(table.Header), Rows = [.. rows.Where((row, i) => !row.All(cell => IsBlank(cell.Content)) || table.Rows[i].All(cell => IsBlank(cell.Content)))] };
    }

    private ImmutableArray<TableCell> RewriteCells(ImmutableArray<TableCell> row) => [.. row.Select(cell => new TableCell(RewriteAll(cell.Content)))];

    private void Add(Inline inline, Seams seams)
    {
        var attributes = Attributes.Of(inline);
        if (attributes.Reveal is { } reveal)
        {
            var isAllowed = reader.Allows(reveal.Place);
            if (isAllowed)
                AddShown(inline, attributes with { Reveal = null }, seams);
            if (!isAllowed || KeepsOtherwise)
                AddAll(RewriteAll(reveal.Otherwise), inline, seams);
            return;
        }

        if (hidden.Rewrite(inline) is not { } shown || RewriteParts(shown) is var rewritten && !ReferenceEquals(rewritten, inline) && IsEmptied(rewritten))
            seams.FallAway(inline);
        else
            seams.Keep(rewritten);
    }

    /// <summary>What said only what it tells is no longer anything by itself.</summary>
    private void AddShown(Inline inline, Attributes attributes, Seams seams)
    {
        if (inline is Phrase { Kind: PhraseKind.Span } bare && attributes == Attributes.None)
            AddAll(RewriteAll(bare.Content), inline, seams);
        else
            Add(Attributes.With(inline, attributes), seams);
    }

    private static void AddAll(ImmutableArray<Inline> words, Inline instead, Seams seams)
    {
        if (words.IsEmpty)
            seams.FallAway(instead);
        foreach (var word in words)
            seams.Keep(word);
    }

    private static bool IsEmptied(Inline inline) => inline is Phrase { Content.IsEmpty: true } or Link { Content.IsEmpty: true, Target: not WrittenTarget } or Citation { Items.IsEmpty: true };
}
