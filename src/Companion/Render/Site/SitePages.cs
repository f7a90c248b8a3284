using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Companion.Model;
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
        Addresses = new SiteAddresses();
        Stylesheet = job.Templates.Source("site/site.css")!.Text; // the program brings one along
        StylesheetFile = $"assets/{FileNames.Of("site.css", Fingerprint.Of(Encoding.UTF8.GetBytes(Stylesheet)))}";
    }

    public SiteAddresses Addresses { get; }

    public OutputFile? Epub { get; }

    public string Stylesheet { get; }

    public string StylesheetFile { get; }

    private Book Book => _job.Book;

    private Uri? Address => Book.Settings.Site.Address;

    public ImmutableArray<Page> All()
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        pages.Add(new Page("index.html", "site/index.html", FrontPage));
        for (var i = 0; i < Book.Spine.Length; i++)
        {
            var index = i;
            pages.Add(new Page(SiteAddresses.PageOf(Book.Spine[i].Id), "site/chapter.html", templates => ChapterPage(index, templates)));
        }

        pages.Add(new Page("404.html", "site/404.html", NotFound));
        if (Address is not null)
            pages.Add(new Page("sitemap.xml", "site/sitemap.xml", SiteMap));
        return pages.ToImmutable();
    }

    private FrontPageView FrontPage(TemplateWriter templates) => new()
    {
        Page = PageView(Book.Settings.Title, Book.Settings.Description, "", ""),
        Chapters = Book.Spine.Select((chapter, i) => Entry(i, templates, depth: 1)),
    };

    private ChapterPageView ChapterPage(int index, TemplateWriter templates)
    {
        var chapter = Book.Spine[index];
        var writer = new ProseWriter(templates, Addresses, chapter, isEpub: false);
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
                Content = writer.Content(),
                Notes = writer.Notes(),
                Sections = ContentsView.Of(chapter.Sections, EveryLevel, writer.Line, anchor => $"#{anchor.Id}"),
            },
            Previous = index > 0 ? Entry(index - 1, templates, depth: 0) : null,
            Next = index + 1 < Book.Spine.Length ? Entry(index + 1, templates, depth: 0) : null,
        };
    }

    private ContentsView Entry(int index, TemplateWriter templates, int depth)
    {
        var chapter = Book.Spine[index];
        var writer = new ProseWriter(templates, Addresses, chapter, isEpub: false);
        return new ContentsView
        {
            Title = writer.Line(TitleWords.Of(chapter.Title)),
            PlainTitle = PlainText.Of(chapter.Title),
            Href = SiteAddresses.PageOf(chapter.Id),
            Summary = chapter.Summary,
            Children = ContentsView.Of(chapter.Sections, depth, writer.Line, anchor => Addresses.Of(anchor, "")),
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
        Pages = Book.Spine.Select(chapter => SiteAddresses.PageOf(chapter.Id)).Prepend("").Select(page => $"{Address?.AbsoluteUri}{page}"),
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
