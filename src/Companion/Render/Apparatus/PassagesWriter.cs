using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Prose;
using Companion.Render.Views;

namespace Companion.Render.Apparatus;

/// <summary>Says what the page of the work, chapter by chapter, sees.</summary>
internal static class PassagesWriter
{
    public static PassagesPageView View(PassagesPage page, ApparatusWriter writer) => new()
    {
        Parts = page.Parts.Select(part => new PartOfWorkView
        {
            Id = part.Anchor.Id,
            Title = part.Title.IsEmpty ? null : PlainText.Of(part.Title),
            Chapters = part.Chapters.Select(chapter => View(chapter, writer)),
        }),
        Level = page.Parts.Any(part => !part.Title.IsEmpty) ? 3 : 2,
        Epub = writer.IsEpub,
    };

    private static ChapterOfWorkView View(ChapterOfWork chapter, ApparatusWriter writer) => new()
    {
        Id = chapter.Anchor.Id,
        Title = PlainText.Of(chapter.Title),
        Number = chapter.Chapter.Locator.Text.Split('.')[^1],
        IsEmpty = chapter.Passages.IsEmpty && chapter.Mentions.IsEmpty && chapter.Events.IsEmpty && chapter.Entries.IsEmpty,
        Passages = chapter.Passages.Select(placed => View(placed, chapter, writer)),
        Mentions = writer.Mentions(chapter.Mentions),
        Events = chapter.Events.Select(told => new NamedLinkView
        {
            Href = told.Anchor is { } place ? writer.Href(place) : null,
            Name = writer.Prose.Line(told.Anchor is null ? told.Event.Description : TitleWords.Of(told.Event.Description)),
        }),
        Entries = chapter.Entries.Select(entry => new NamedLinkView
        {
            Href = entry.Anchor is { } place ? writer.Href(place) : null,
            Name = new Markup(XmlText.Escape(entry.Name.Text)),
        }),
    };

    private static GatheredPassageView View(PlacedPassage placed, ChapterOfWork chapter, ApparatusWriter writer)
    {
        var passage = placed.Passage;
        return new GatheredPassageView
        {
            Place = passage.At.First == passage.At.Last ? null : new PlaceWords(writer.Book.Settings.Work, writer.Book.Wording).Of(passage.At),
            Href = passage.Target is { } target && target != chapter.Anchor ? writer.Href(target) : null,
            Kind = KindWords.Of(passage.Kind, writer.Book),
            Quotation = passage.Quotation,
            Content = writer.Prose.Blocks(passage.Content),
            Mentions = writer.Mentions([placed.In]),
            Language = passage.Attributes.Language,
        };
    }
}
