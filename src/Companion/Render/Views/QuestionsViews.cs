using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>shared/apparatus/questions.html</c>.</summary>
public sealed record QuestionsPageView : View
{
    /// <summary>By chapter, in reading order; at least one.</summary>
    public required IEnumerable<QuestionGroupView> Groups { get; init; }

    /// <summary>Whether the page is part of an EPUB.</summary>
    public required bool Epub { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("groups", Groups), ("epub", Epub)];
}

/// <summary>The questions of a chapter in <see cref="QuestionsPageView"/>.</summary>
public sealed record QuestionGroupView : View
{
    public required string Id { get; init; }

    /// <summary>The chapter's title.</summary>
    public required Markup Title { get; init; }

    /// <summary>In reading order; at least one.</summary>
    public required IEnumerable<QuestionSetView> Sets { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("id", Id), ("title", Title), ("sets", Sets)];
}

/// <summary>A block of questions in <see cref="QuestionGroupView"/>.</summary>
public sealed record QuestionSetView : View
{
    /// <summary>Without notes.</summary>
    public required Markup Content { get; init; }

    /// <summary>The section that they stand in.</summary>
    public required IEnumerable<MentionsView> Mentions { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("content", Content), ("mentions", Mentions)];
}
