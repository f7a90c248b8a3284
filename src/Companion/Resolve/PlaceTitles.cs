using System.Collections.Immutable;
using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve;

/// <summary>Gives figures and passages the words that a link without words takes: “Figure 3”, “Part One, chapter 6”.</summary>
internal static class PlaceTitles
{
    /// <param name="manuscript">Its chapters' places are named after captions and quotations only.</param>
    /// <param name="figures">Their numbers.</param>
    public static ImmutableArray<ParsedChapter> Fill(ParsedManuscript manuscript, FigureNumbering figures)
    {
        var words = new PlaceWords(manuscript.Settings.Work, manuscript.Wording);
        string? TitleOf(Block block) => block switch
        {
            Figure figure when figures.NumberOf(figure) is > 0 and var number => manuscript.Wording["figure_number", number],
            Passage { Quotation: null } passage => words.Of(passage.At),
            _ => null,
        };
        return [.. manuscript.Chapters.Select(chapter => Fill(chapter, TitleOf))];
    }

    private static ParsedChapter Fill(ParsedChapter chapter, Func<Block, string?> titleOf)
    {
        var titles = new Dictionary<Anchor, ImmutableArray<Inline>>();
        foreach (var block in ProseWalk.Blocks(chapter.Content))
        {
            if (titleOf(block) is { } title && AnchorOf(block) is { } anchor)
                titles.TryAdd(anchor, [new Text(title, block.Range)]);
        }

        return titles.Count == 0
            ? chapter
            : chapter with { Places = [.. chapter.Places.Select(place => titles.TryGetValue(place.Anchor, out var title) ? place with { Title = title } : place)] };
    }

    private static Anchor? AnchorOf(Block block) => (block as Figure)?.Anchor ?? (block as Passage)?.Anchor;
}
