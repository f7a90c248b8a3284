using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Apparatus;
using Companion.Render.Prose;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Epub;

/// <summary>Says what every file of an edition's EPUB sees.</summary>
/// <param name="job">The templates.</param>
/// <param name="edition">Whose EPUB it is.</param>
/// <param name="onSite">Where the site has what a reading system cannot open.</param>
/// <param name="cover">The edition's.</param>
internal sealed class EpubPages(RenderJob job, Edition edition, AssetPlaces onSite, EpubCover cover)
{
    private const string CoverFile = "cover.xhtml";
    private const string TitlePageFile = "title-page.xhtml";
    public const string NavigationFile = "nav.xhtml";
    private const string ColophonFile = "colophon.xhtml";
    private const string ImprintFile = "imprint.xhtml";
    private const int LevelsOfContents = 1;

    public Edition Edition => edition;

    public EpubCover Cover => cover;

    public EpubAddresses Addresses { get; } = new(edition.Book, onSite);

    /// <summary>The base sheet for every engine, and a second one for those that know more.</summary>
    public ImmutableArray<(string Path, string Text)> Stylesheets { get; } =
        [.. ((string[])["book.css", "book-modern.css"]).Select(name => ($"css/{name}", job.Templates.Source($"epub/{name}")!.Text))]; // the program brings them along

    /// <summary>What they show, beside them.</summary>
    public ImmutableArray<OutputFile> StyleFiles { get; } = [.. job.BesideStylesheet("epub", "css/")];

    private Book Book => edition.Book;

    /// <summary>What a reader turns the pages of, in the order of the spine.</summary>
    public ImmutableArray<Page> Documents() =>
    [
        .. cover.IsPage ? new[] { new Page(edition, CoverFile, "epub/cover.xhtml", _ => CoverPage()) } : [],
        new Page(edition, TitlePageFile, "epub/title-page.xhtml", _ => Front()),
        new Page(edition, NavigationFile, "epub/nav.xhtml", Navigation),
        .. Book.Spine.Select(chapter => new Page(edition, EpubAddresses.FileOf(chapter.Id), "epub/chapter.xhtml", templates => Chapter(chapter, templates))),
        .. Book.Apparatus.Select(page => new Page(edition, EpubAddresses.FileOf(page.Id), "epub/apparatus.xhtml", templates => Apparatus(page, templates))),
        new Page(edition, ColophonFile, "epub/colophon.xhtml", templates => Colophon.View(edition, new ProseWriter(Book, templates, Addresses, "", isEpub: true))),
        new Page(edition, ImprintFile, "epub/imprint.xhtml", Imprint),
    ];

    /// <summary>What only reading systems read.</summary>
    /// <param name="documents">As written, because the package says what is in them.</param>
    public ImmutableArray<Page> Records(ImmutableArray<WrittenPage> documents) =>
    [
        new Page(edition, "META-INF/container.xml", "epub/container.xml", _ => Front()),
        new Page(edition, "package.opf", "epub/package.opf", _ => new PackageContents(this, documents).View()),
        new Page(edition, "toc.ncx", "epub/toc.ncx", Navigation),
    ];

    private EpubCoverView CoverPage() => new() { Base = "", Picture = cover.File, Alternative = cover.Alternative };

    private static EpubPageView Front() => new() { Base = "" };

    private EpubImprintView Imprint(TemplateWriter templates) => new()
    {
        Base = "",
        Changes = ChangeList.View(Book, chapter => new ProseWriter(Book, templates, Addresses, chapter.Id, isEpub: true), chapter => EpubAddresses.FileOf(chapter.Id)),
    };

    private EpubChapterView Chapter(Chapter chapter, TemplateWriter templates)
    {
        var writer = new ProseWriter(Book, templates, Addresses, chapter.Id, isEpub: true);
        return new EpubChapterView
        {
            Base = "../",
            Chapter = new ChapterView
            {
                Id = chapter.Id,
                Title = writer.Line(chapter.Title),
                PlainTitle = PlainText.Of(chapter.Title),
                Summary = chapter.Summary,
                Content = writer.Content(chapter),
                Notes = writer.Notes(chapter),
                Sections = [],
                Changed = ChapterView.LastChangeOf(chapter, Book.Wording),
            },
        };
    }

    private EpubApparatusView Apparatus(ApparatusPage page, TemplateWriter templates)
    {
        var writer = new ApparatusWriter(Book, templates, Addresses, page, IsEpub: true);
        var title = Leaf.TitleOf(page, Book);
        return new EpubApparatusView
        {
            Base = "../",
            Apparatus = new ApparatusView
            {
                Id = page.Id,
                Kind = ApparatusTitle.NameOf(page.Kind),
                Title = writer.Prose.Line(title),
                PlainTitle = PlainText.Of(title),
                Content = writer.Content(),
                Sections = [],
            },
        };
    }

    private NavigationView Navigation(TemplateWriter templates)
    {
        var entries = new List<ContentsView> { Entry(Book.Wording["title_page"], TitlePageFile) };
        entries.AddRange(Leaf.Of(Book).Select(leaf => Entry(leaf, templates)));
        entries.Add(Entry(Book.Wording["colophon"], ColophonFile));
        entries.Add(Entry(Book.Wording["imprint"], ImprintFile));
        var order = 0;
        return new NavigationView
        {
            Base = "",
            Entries = [.. entries.Select(entry => Counted(entry, ref order))],
            Depth = entries.Exists(entry => entry.Children.Any()) ? 2 : 1,
            Cover = cover.IsPage ? CoverFile : null,
            TitlePage = TitlePageFile,
            FirstChapter = Book.Spine.IsEmpty ? ColophonFile : EpubAddresses.FileOf(Book.Spine[0].Id),
            Landmarks = LandmarkView.Of(Book),
            Withheld = Book.Withheld.Select(edition.LineFor),
        };
    }

    private ContentsView Entry(Leaf leaf, TemplateWriter templates)
    {
        var writer = new ProseWriter(Book, templates, Addresses, leaf.Id, isEpub: true);
        var file = EpubAddresses.FileOf(leaf.Id);
        return new ContentsView
        {
            Title = writer.Line(TitleWords.Of(leaf.Title)),
            PlainTitle = PlainText.Of(leaf.Title),
            Href = file,
            Children = ContentsView.Of(leaf.Sections, LevelsOfContents, writer.Line, anchor => $"{file}#{anchor.Id}"),
        };
    }

    private static ContentsView Entry(string title, string file) =>
        new() { Title = new Markup(XmlText.Escape(title)), PlainTitle = title, Href = file, Children = [] };

    /// <summary>Numbers an entry and those below it, as the NCX wants: from 1, without gaps.</summary>
    private static ContentsView Counted(ContentsView entry, ref int order)
    {
        var own = ++order;
        var children = ImmutableArray.CreateBuilder<ContentsView>();
        foreach (var child in entry.Children)
            children.Add(Counted(child, ref order));
        return entry with { Order = own, Children = children.ToImmutable() };
    }
}
