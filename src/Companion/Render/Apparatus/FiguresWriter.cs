using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Views;

namespace Companion.Render.Apparatus;

/// <summary>Says what the list of figures sees.</summary>
internal static class FiguresWriter
{
    public static FiguresPageView View(FiguresPage page, ApparatusWriter writer) => new()
    {
        Figures = page.Figures.Select(listed => new ListedFigureView
        {
            Href = writer.Href(listed.Figure.Anchor),
            Label = writer.Book.Wording["figure_number", listed.Figure.Number],
            Caption = writer.Prose.Line(TitleWords.Of(listed.Figure.Caption)),
            Mentions = writer.Mentions([listed.In]),
        }),
        Epub = writer.IsEpub,
    };
}
