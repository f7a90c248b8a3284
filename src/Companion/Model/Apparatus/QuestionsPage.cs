using System.Collections.Immutable;

namespace Companion.Model.Apparatus;

/// <summary>The questions of all chapters on one page, for a reading group.</summary>
/// <param name="Groups">In reading order; at least one.</param>
public sealed record QuestionsPage(string Id, ImmutableArray<QuestionGroup> Groups) : ApparatusPage(ApparatusKind.Questions, Id)
{
    public override ImmutableArray<Section> Sections => [.. Groups.Select(questions => new Section(questions.Anchor, questions.Title, 2, []))];
}

/// <summary>The questions of one chapter.</summary>
/// <param name="Title">The chapter's.</param>
/// <param name="Sets">Each block of questions with the section it stands in; without notes, and without places that links could name twice.</param>
public sealed record QuestionGroup(Anchor Anchor, ImmutableArray<Inline> Title, ImmutableArray<QuestionSet> Sets);

/// <summary>One block of questions.</summary>
public sealed record QuestionSet(Mention In, ImmutableArray<Block> Content);
