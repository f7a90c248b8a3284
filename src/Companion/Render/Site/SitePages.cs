using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Apparatus;
using Companion.Render.Prose;
using Companion.Render.Search;
using Companion.Render.Site.Schemas;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Site;

/// <summary>Says what every page of a tree sees.</summary>
internal sealed class SitePages
{
    private const int EveryLevel = 6;

    private readonly SiteTree _tree;
    private readonly SiteLayout _layout;
    private readonly SiteAddresses _addresses;
    private readonly BookContents _contents;
    private readonly PagePreviews _previews;
    private readonly BookSchema _schema;

    public SitePages(SiteTree tree, SiteLayout layout)
    {
        (_tree, _layout) = (tree, layout);
        _addresses = new(tree.Folder, layout.Assets);
        _contents = new(tree, _addresses);
        _previews = new(tree.Edition.Book, _addresses);
        _schema = new(tree, layout);
    }

    private Book Book => _tree.Edition.Book;

    private ImmutableArray<Leaf> Leaves => _tree.Leaves;

    private bool HasFeed => _layout.Address is not null && ChangeFeed.IsIn(_tree);

    public ImmutableArray<Page> All() =>
    [
        Page(SiteTree.FrontPage, "site/index.html", FrontPage),
        .. Leaves.Select((leaf, i) => leaf switch
        {
            { Chapter: { } chapter } => Page(SiteAddresses.PageOf(leaf.Id), "site/chapter.html", templates => ChapterPage(chapter, i, templates)),
            { Apparatus: { } page } => Page(SiteAddresses.PageOf(leaf.Id), "site/apparatus.html", templates => ApparatusPage(page, i, templates)),
            _ => throw new InvalidOperationException("A leaf is a chapter or a page of the apparatus"),
        }),
        Page(SiteTree.WholeBook, "site/whole-book.html", WholeBook),
        .. HasFeed ? new[] { Page(ChangeFeed.File, "site/feed.xml", _ => new ChangeFeed(_tree, _layout.StartOf(_tree)!).View()) } : [], // just asked
    ];

    private Page Page(string path, string template, Func<TemplateWriter, View> view) => new(_tree.Edition, _tree.Folder + path, template, view);

    private FrontPageView FrontPage(TemplateWriter templates) => new()
    {
        Page = PageView(_tree.Edition.Title, Book.Settings.Description, leaf: null),
        Start = Book.Spine.IsEmpty ? null : SiteAddresses.PageOf(Book.Spine[0].Id),
        Chapters = Contents(templates),
        Apparatus = Book.Apparatus.Select((_, i) => _contents.Entry(Book.Spine.Length + i, templates, depth: 0)),
        Changes = ChangeList.View(Book, chapter => new ProseWriter(Book, templates, _addresses, chapter.Id, isEpub: false), chapter => SiteAddresses.PageOf(chapter.Id)),
        Citation = BookCitation.Of(Book.Settings, new ProseWriter(Book, templates, _addresses, "", isEpub: false)),
    };

    /// <summary>The chapters, and between them a line for those that it does not name.</summary>
    private IEnumerable<ContentsView> Contents(TemplateWriter templates)
    {
        for (var i = 0; i <= Book.Spine.Length; i++)
        {
            foreach (var withheld in Book.Withheld.Where(withheld => withheld.Before == i))
                yield return ContentsView.Withheld(_tree.Edition.LineFor(withheld));
            if (i < Book.Spine.Length)
                yield return _contents.Entry(i, templates, depth: 1);
        }
    }

    private ChapterPageView ChapterPage(Chapter chapter, int index, TemplateWriter templates)
    {
        var writer = new ProseWriter(Book, templates, _addresses, chapter.Id, isEpub: false);
        var title = PlainText.Of(chapter.Title);
        var sections = ContentsView.Of(chapter.Sections, EveryLevel, writer.Line, anchor => $"#{anchor.Id}");
        return new ChapterPageView
        {
            Page = PageView($"{title} · {Book.Settings.Title}", chapter.Summary ?? PlaceOf(title), Leaves[index]) with { Beside = _contents.Beside(index, title, sections, templates) },
            Chapter = View(chapter, sections, writer),
            Previews = _previews.Of(chapter, writer),
            Repository = new RepositoryLinks(_tree.Edition).Of(chapter),
            Previous = _contents.At(index - 1, templates),
            Next = _contents.At(index + 1, templates),
        };
    }

    private ApparatusPageView ApparatusPage(ApparatusPage page, int index, TemplateWriter templates)
    {
        var writer = new ApparatusWriter(Book, templates, _addresses, page, IsEpub: false);
        var title = PlainText.Of(Leaves[index].Title);
        var sections = ContentsView.Of(page.Sections, EveryLevel, writer.Prose.Line, anchor => $"#{anchor.Id}");
        return new ApparatusPageView
        {
            Page = PageView($"{title} · {Book.Settings.Title}", PlaceOf(title), Leaves[index]) with { Beside = _contents.Beside(index, title, sections, templates) },
            Apparatus = View(page, sections, writer),
            Previous = _contents.At(index - 1, templates),
            Next = _contents.At(index + 1, templates),
        };
    }

    /// <summary>What search engines can say of a page that nobody has described.</summary>
    private string PlaceOf(string title) => $"{title} · {_tree.Edition.FullTitle}";

    private WholeBookView WholeBook(TemplateWriter templates)
    {
        var addresses = new WholeAddresses(_addresses);
        return new WholeBookView
        {
            Page = PageView($"{Book.Wording["whole_book"]} · {_tree.Edition.Title}", Book.Settings.Description, leaf: null) with { Canonical = null, IsListed = false, Search = null, Stops = StopControl.On(_tree, _ => SiteTree.WholeBook, _layout) },
            Contents = Leaves.Select((leaf, i) => _contents.Entry(i, templates, depth: 0) with { Href = $"#{leaf.Id}", Summary = null }),
            Chapters = Book.Spine.Select(chapter => View(chapter, [], new ProseWriter(Book, templates, addresses, chapter.Id, isEpub: false))),
            Apparatus = Book.Apparatus.Select(page => View(page, [], new ApparatusWriter(Book, templates, addresses, page, IsEpub: false))),
        };
    }

    private ChapterView View(Chapter chapter, ImmutableArray<ContentsView> sections, ProseWriter writer) => new()
    {
        Id = chapter.Id,
        Title = writer.Line(chapter.Title),
        PlainTitle = PlainText.Of(chapter.Title),
        Summary = chapter.Summary,
        Content = writer.Content(chapter),
        Notes = writer.Notes(chapter),
        Sections = sections,
        Changed = ChapterView.LastChangeOf(chapter, Book.Wording),
    };

    private ApparatusView View(ApparatusPage page, ImmutableArray<ContentsView> sections, ApparatusWriter writer)
    {
        var title = Leaf.TitleOf(page, Book);
        return new ApparatusView
        {
            Id = page.Id,
            Kind = ApparatusTitle.NameOf(page.Kind),
            Title = writer.Prose.Line(title),
            PlainTitle = PlainText.Of(title),
            Content = writer.Content(),
            Sections = sections,
        };
    }

    /// <param name="leaf">Null for the front page.</param>
    private SitePageView PageView(string title, string? description, Leaf? leaf) => new()
    {
        Title = title,
        Description = description,
        Canonical = _layout.CanonicalOf(leaf),
        IsListed = _layout.IsListed(_tree, leaf),
        Base = "",
        Root = _tree.Up,
        Card = _layout.Cards.View(_tree.Edition, leaf),
        Stylesheet = _tree.Up + _layout.Stylesheet.Path,
        Typefaces = _layout.TypefacesFrom(_tree.Up),
        LettersOnDisk = _layout.LettersOnDisk is { } letters ? _tree.Up + letters.Path : null,
        Download = DownloadView.Of(_tree, ""),
        Script = _tree.Up + _layout.Reader.Path,
        Key = _layout.Key,
        Schema = _schema.Of(leaf, description),
        Locale = OpenGraphLocale.Of(Book.Settings.Language),
        Manifest = WebManifest.File,
        Kept = OfflineLists.For(_tree),
        Feed = HasFeed ? ChangeFeed.File : null,
        Stops = StopControl.On(_tree, tree => tree.PageOf(leaf), _layout),
        Search = new SearchView
        {
            Script = _tree.Up + _layout.Search.Dialog.Path,
            Words = _tree.Up + _layout.Search.Words.Path,
            Engine = _tree.Up + _layout.Search.Engine.Path,
            Index = SearchFiles.Index,
        },
    };
}
