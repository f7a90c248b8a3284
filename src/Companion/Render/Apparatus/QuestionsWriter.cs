using Companion.Model.Apparatus;
using Companion.Render.Views;

namespace Companion.Render.Apparatus;

/// <summary>Says what the page of questions sees.</summary>
internal static class QuestionsWriter
{
    public static QuestionsPageView View(QuestionsPage page, ApparatusWriter writer) => new()
    {
        Groups = page.Groups.Select(questions => new QuestionGroupView
        {
            Id = questions.Anchor.Id,
            Title = writer.Prose.Line(questions.Title),
            Sets = questions.Sets.Select(set => new QuestionSetView { Content = writer.Prose.Blocks(set.Content), Mentions = writer.Mentions([set.In]) }),
        }),
        Epub = writer.IsEpub,
    };
}
