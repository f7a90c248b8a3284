using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Resolve;

/// <summary>Builds the contents of a chapter from its headings.</summary>
internal static class Contents
{
    /// <returns>The sections of the highest level, with those below them inside; in reading order.</returns>
    public static ImmutableArray<Section> Of(ImmutableArray<Block> content)
    {
        var headings = content.OfType<Heading>().ToList();
        var at = 0;
        return Below(headings, ref at, 1);
    }

    private static ImmutableArray<Inline> TitleOf(Heading heading)
    {
        var words = TitleWords.Of(heading.Content);
        return heading.Attributes.Language is { } language
            ? [new Phrase(PhraseKind.Span, words, Attributes.None with { Language = language }, heading.Range)]
            : words;
    }

    private static ImmutableArray<Section> Below(List<Heading> headings, ref int at, int level)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        while (at < headings.Count && headings[at].Level > level)
        {
            var heading = headings[at++];
            sections.Add(new Section(heading.Anchor, TitleOf(heading), heading.Level, Below(headings, ref at, heading.Level)));
        }

        return sections.ToImmutable();
    }
}
