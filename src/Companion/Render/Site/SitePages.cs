using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Apparatus;
using Companion.Render.Prose;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Site;

/// <summary>Says what every page of the site sees.</summary>
internal sealed class SitePages
{
    private const int EveryLevel = 6;

    private readonly RenderJob _job;

    /// <param name="job">The book.</param>
    /// <param name="epub">The book as a file; null when none was made.</param>
    public SitePages(RenderJob job, OutputFile? epub)
    {
        _job = job;
        Epub = epub;
        Leaves = Leaf.Of(job.Book);
        Addresses = new SiteAddresses();
        Stylesheet = job.Templates.Source("site/site.css")!.Text; // the program brings one along
        StylesheetFile = $"assets/{FileNames.Of("site.css", Fingerprint.Of(Encoding.UTF8.GetBytes(Stylesheet)))}";
    }

    public SiteAddresses Addresses { get; }

    public OutputFile? Epub { get; }

    public string Stylesheet { get; }

    public string StylesheetFile { get; }

    private Book Book => _job.Book;

    private ImmutableArray<Leaf> Leaves { get; }

    private Uri? Address => Book.Settings.Site.Address;

    public ImmutableArray<Page> All()
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        pages.Add(new Page("index.html", "site/index.html", FrontPage));
        for (var i = 0; i < Leaves.Length; i++)
        {
            var index = i;
            pages.Add(Leaves[i] switch
            {
                { Chapter: { } chapter } => new Page(SiteAddresses.PageOf(chapter.Id), "site/chapter.html", templates => ChapterPage(chapter, index, templates)),
                { Apparatus: { } page } => new Page(SiteAddresses.PageOf(page.Id), "site/apparatus.html", templates => ApparatusPage(page, index, templates)),
                _ => throw new InvalidOperationException("A leaf is a chapter or a page of the apparatus"),
            });
        }

        pages.Add(new Page("404.html", "site/404.html", NotFound));
        if (Address is not null)
            pages.Add(new Page("sitemap.xml", "site/sitemap.xml", SiteMap));
        return pages.ToImmutable();
    }

    private FrontPageView FrontPage(TemplateWriter templates) => new()
    {
        Page = PageView(Book.Settings.Title, Book.Settings.Description, "", ""),
        Chapters = Book.Spine.Select((_, i) => Entry(i, templates, depth: 1)),
        Apparatus = Book.Apparatus.Select((_, i) => Entry(Book.Spine.Length + i, templates, depth: 0)),
    };

    private ChapterPageView ChapterPage(Chapter chapter, int index, TemplateWriter templates)
    {
        var writer = new ProseWriter(Book, templates, Addresses, chapter.Id, isEpub: false);
        var title = PlainText.Of(chapter.Title);
        return new ChapterPageView
        {
            Page = PageView($"{title} · {Book.Settings.Title}", chapter.Summary, SiteAddresses.PageOf(chapter.Id), ""),
            Chapter = new ChapterView
            {
                Id = chapter.Id,
                Title = writer.Line(chapter.Title),
                PlainTitle = title,
                Summary = chapter.Summary,
                Content = writer.Content(chapter),
                Notes = writer.Notes(chapter),
                Sections = ContentsView.Of(chapter.Sections, EveryLevel, writer.Line, anchor => $"#{anchor.Id}"),
            },
            Previous = Neighbour(index - 1, templates),
            Next = Neighbour(index + 1, templates),
        };
    }

    private ApparatusPageView ApparatusPage(ApparatusPage page, int index, TemplateWriter templates)
    {
        var writer = new ApparatusWriter(Book, templates, Addresses, page, IsEpub: false);
        var title = PlainText.Of(Leaves[index].Title);
        return new ApparatusPageView
        {
            Page = PageView($"{title} · {Book.Settings.Title}", null, SiteAddresses.PageOf(page.Id), ""),
            Apparatus = new ApparatusView
            {
                Id = page.Id,
                Kind = ApparatusTitle.NameOf(page.Kind),
                Title = writer.Prose.Line(Leaves[index].Title),
                PlainTitle = title,
                Content = writer.Content(),
                Sections = ContentsView.Of(page.Sections, EveryLevel, writer.Prose.Line, anchor => $"#{anchor.Id}"),
            },
            Previous = Neighbour(index - 1, templates),
            Next = Neighbour(index + 1, templates),
        };
    }

    private ContentsView? Neighbour(int index, TemplateWriter templates) =>
        index < 0 || index >= Leaves.Length ? null : Entry(index, templates, depth: 0);

    private ContentsView Entry(int index, TemplateWriter templates, int depth)
    {
        var leaf = Leaves[index];
        var writer = new ProseWriter(Book, templates, Addresses, leaf.Id, isEpub: false);
        return new ContentsView
        {
            Title = writer.Line(TitleWords.Of(leaf.Title)),
            PlainTitle = PlainText.Of(leaf.Title),
            Href = SiteAddresses.PageOf(leaf.Id),
            Summary = leaf.Summary,
            Children = ContentsView.Of(leaf.Sections, depth, writer.Line, anchor => Addresses.Of(anchor, "")),
            Order = index + 1,
        };
    }

    /// <summary>GitHub Pages shows this page at any address, so that its links begin with the site's own path.</summary>
    private NotFoundView NotFound(TemplateWriter templates) => new()
    {
        Page = PageView($"{Book.Wording["not_found"]} · {Book.Settings.Title}", null, null, Address?.AbsolutePath ?? ""),
    };

    private SiteMapView SiteMap(TemplateWriter templates) => new()
    {
        Address = Address?.AbsoluteUri,
        Pages = Leaves.Select(leaf => SiteAddresses.PageOf(leaf.Id)).Prepend("").Select(page => $"{Address?.AbsoluteUri}{page}"),
        Modified = Book.Settings.Published is null ? null : _job.Modified.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <param name="path">From the site's root; null for a page that is no place of its own.</param>
    private SitePageView PageView(string title, string? description, string? path, string start) => new()
    {
        Title = title,
        Description = description,
        Canonical = Address is { } address && path is not null ? address.AbsoluteUri + path : null,
        Base = start,
        Stylesheet = start + StylesheetFile,
        Download = Epub is { } epub ? new DownloadView { Href = start + epub.Path, Size = Book.Wording.Size(epub.Content.Length) } : null,
    };
}
