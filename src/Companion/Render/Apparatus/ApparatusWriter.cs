using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Prose;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Apparatus;

/// <summary>Writes the pages of the apparatus; what each template sees is made by a file of its own beside this one.</summary>
/// <param name="Book">The whole book.</param>
/// <param name="Templates">For <c>templates/shared/apparatus</c>.</param>
/// <param name="Addresses">Where this output puts things.</param>
/// <param name="Page">The page that is written.</param>
/// <param name="IsEpub">Whether the page is part of an EPUB.</param>
internal sealed record ApparatusWriter(Book Book, TemplateWriter Templates, Addresses Addresses, ApparatusPage Page, bool IsEpub)
{
    private readonly Dictionary<string, Markup> _chapters = new(StringComparer.Ordinal);
    private readonly Dictionary<Mention, MentionView> _mentions = [];

    /// <summary>Writes prose on this page.</summary>
    public ProseWriter Prose { get; } = new(Book, Templates, Addresses, Page.Id, IsEpub);

    /// <summary>The page without its title.</summary>
    public Markup Content() => Templates.Mark($"shared/apparatus/{ApparatusTitle.NameOf(Page.Kind)}.html", View());

    /// <summary>How a place is written in this page.</summary>
    public string Href(Anchor anchor) => Addresses.Of(anchor, Page.Id);

    private View View() => Page switch
    {
        Bibliography bibliography => BibliographyWriter.View(bibliography, this),
        RegisterPage register => RegisterWriter.View(register, this),
        BookIndex index => IndexWriter.View(index, this),
        TimelinePage page => TimelineWriter.View(page, this),
        PassagesPage page => PassagesWriter.View(page, this),
        QuestionsPage page => QuestionsWriter.View(page, this),
        FiguresPage page => FiguresWriter.View(page, this),
        _ => throw new InvalidOperationException($"No view of {Page.GetType()}"),
    };

    /// <summary>Sections that the page leads back to, gathered by chapter.</summary>
    public IEnumerable<MentionsView> Mentions(IEnumerable<Mention> mentions) =>
        from mention in mentions
        group mention by mention.Anchor.Chapter into chapter
        let places = chapter.ToList()
        let isWhole = places[0].Section.IsEmpty && (places.Count == 1 || places[0].Until is not null)
        select new MentionsView
        {
            Chapter = TitleOf(places[0]),
            Whole = isWhole ? View(places[0]) : null,
            Places = places.Skip(isWhole ? 1 : 0).Select(View),
        };

    private Markup TitleOf(Mention mention)
    {
        if (!_chapters.TryGetValue(mention.Anchor.Chapter, out var title))
            _chapters.Add(mention.Anchor.Chapter, title = Prose.Line(mention.Chapter));
        return title;
    }

    private MentionView View(Mention mention)
    {
        if (_mentions.TryGetValue(mention, out var known))
            return known;
        var view = new MentionView
        {
            Href = Href(mention.Anchor),
            Title = mention.Section.IsEmpty ? TitleOf(mention) : Prose.Line(mention.Section),
            IsChapter = mention.Section.IsEmpty,
            Until = mention.Until is { } last ? View(last) : null,
            IsMain = mention.IsMain,
        };
        _mentions.Add(mention, view);
        return view;
    }
}
