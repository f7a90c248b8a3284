using System.Collections.Immutable;
using Companion.Model.Stops;

namespace Companion.Model;

/// <summary>Everything that stands in prose, in reading order, however deep.</summary>
public static class ProseWalk
{
    /// <summary>Every piece of every line of a chapter, its notes last.</summary>
    public static IEnumerable<Inline> Inlines(Chapter chapter) =>
        Below(chapter.Title).Concat(Inlines(chapter.Content)).Concat(chapter.Notes.SelectMany(note => Inlines(note.Content)));

    /// <summary>Every piece of every line.</summary>
    public static IEnumerable<Inline> Inlines(ImmutableArray<Block> blocks) => Blocks(blocks).SelectMany(Lines).SelectMany(Below);

    /// <summary>Every piece of a line, however deep.</summary>
    public static IEnumerable<Inline> Line(ImmutableArray<Inline> line) => Below(line);

    /// <summary>Every block, and after it the blocks inside it.</summary>
    public static IEnumerable<Block> Blocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            foreach (var inside in Inside(block).SelectMany(Blocks))
                yield return inside;
        }
    }

    private static IEnumerable<ImmutableArray<Block>> Inside(Block block) => block switch
    {
        BlockQuotation quotation => [quotation.Content],
        Division division => [division.Content],
        Passage passage => [passage.Content],
        RevealedBlocks revealed => [revealed.Content, revealed.Otherwise],
        ItemList list => list.Items.Select(item => item.Content),
        DefinitionList list => list.Groups.SelectMany(group => group.Definitions).Select(definition => definition.Content),
        _ => [],
    };

    private static IEnumerable<ImmutableArray<Inline>> Lines(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Content],
        Heading heading => [heading.Content],
        Figure figure => [[figure.Image], figure.Caption],
        DefinitionList list => list.Groups.SelectMany(group => group.Terms),
        Table table => table.Header.Concat(table.Rows.SelectMany(row => row)).Select(cell => cell.Content).Prepend(table.Caption),
        _ => [],
    };

    private static IEnumerable<Inline> Below(ImmutableArray<Inline> line)
    {
        foreach (var inline in line)
        {
            yield return inline;
            foreach (var inside in Content(inline).SelectMany(Below))
                yield return inside;
        }
    }

    private static IEnumerable<ImmutableArray<Inline>> Content(Inline inline) => inline switch
    {
        Phrase phrase => [phrase.Content],
        Link link => [link.Content],
        TermMention mention => [mention.Content],
        Citation citation => citation.Items.SelectMany(item => (ImmutableArray<Inline>[])[item.Prefix, item.Suffix]),
        _ => [],
    };
}
