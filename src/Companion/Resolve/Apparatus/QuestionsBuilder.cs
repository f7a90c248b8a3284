using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>Gathers the questions of all chapters on one page.</summary>
internal static class QuestionsBuilder
{
    private const int LevelOfChapters = 2;

    /// <returns>Null when there are none.</returns>
    public static QuestionsPage? Build(ApparatusSource source)
    {
        var id = source.Plan.IdOf(ApparatusKind.Questions);
        var sets = Outermost(source.Sections.Blocks).Select(placed => new QuestionSet(placed.In, new GatheredProse(id, LevelOfChapters).RewriteAll(placed.Content)));
        ImmutableArray<QuestionGroup> groups =
        [
            .. from questions in sets
               where !questions.Content.IsEmpty
               group questions by questions.In.Anchor.Chapter into chapter
               select new QuestionGroup(new Anchor(id, NameOf(chapter.Key)), chapter.First().In.Chapter, [.. chapter]),
        ];
        return groups.IsEmpty ? null : new QuestionsPage(id, groups);
    }

    /// <summary>The page's own heading is called <c>title</c>; no chapter ends with a hyphen.</summary>
    private static string NameOf(string chapter) => chapter == "title" ? "title-" : chapter;

    /// <summary>Questions inside others are gathered with them.</summary>
    private static IEnumerable<(Mention In, ImmutableArray<Block> Content)> Outermost(ImmutableArray<(Mention In, Block Block)> blocks)
    {
        var last = default(SourceRange);
        foreach (var (where, block) in blocks)
        {
            if (block is not Division { Kind: DivisionKind.Questions } questions || (questions.Range.Source == last.Source && questions.Range.Start < last.End))
                continue;
            last = questions.Range;
            yield return (where, questions.Content);
        }
    }
}
