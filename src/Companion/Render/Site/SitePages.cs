using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Apparatus;
using Companion.Render.Prose;
using Companion.Render.Search;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Site;

/// <summary>Says what every page of a tree sees.</summary>
internal sealed class SitePages(SiteTree tree, SiteLayout layout)
{
    private const int EveryLevel = 6;

    private readonly SiteAddresses _addresses = new(tree.Folder, layout.Assets);

    private Book Book => tree.Edition.Book;

    private ImmutableArray<Leaf> Leaves => tree.Leaves;

    public ImmutableArray<Page> All() =>
    [
        Page(SiteTree.FrontPage, "site/index.html", FrontPage),
        .. Leaves.Select((leaf, i) => leaf switch
        {
            { Chapter: { } chapter } => Page(SiteAddresses.PageOf(leaf.Id), "site/chapter.html", templates => ChapterPage(chapter, i, templates)),
            { Apparatus: { } page } => Page(SiteAddresses.PageOf(leaf.Id), "site/apparatus.html", templates => ApparatusPage(page, i, templates)),
            _ => throw new InvalidOperationException("A leaf is a chapter or a page of the apparatus"),
        }),
    ];

    private Page Page(string path, string template, Func<TemplateWriter, View> view) => new(tree.Edition, tree.Folder + path, template, view);

    private FrontPageView FrontPage(TemplateWriter templates) => new()
    {
        Page = PageView(tree.Edition.Title, Book.Settings.Description, leaf: null),
        Start = Book.Spine.IsEmpty ? null : SiteAddresses.PageOf(Book.Spine[0].Id),
        Chapters = Contents(templates),
        Apparatus = Book.Apparatus.Select((_, i) => Entry(Book.Spine.Length + i, templates, depth: 0)),
    };

    /// <summary>The chapters, and between them a line for those that it does not name.</summary>
    private IEnumerable<ContentsView> Contents(TemplateWriter templates)
    {
        for (var i = 0; i <= Book.Spine.Length; i++)
        {
            foreach (var withheld in Book.Withheld.Where(withheld => withheld.Before == i))
                yield return ContentsView.Withheld(tree.Edition.LineFor(withheld));
            if (i < Book.Spine.Length)
                yield return Entry(i, templates, depth: 1);
        }
    }

    private ChapterPageView ChapterPage(Chapter chapter, int index, TemplateWriter templates)
    {
        var writer = new ProseWriter(Book, templates, _addresses, chapter.Id, isEpub: false);
        var title = PlainText.Of(chapter.Title);
        return new ChapterPageView
        {
            Page = PageView($"{title} · {Book.Settings.Title}", chapter.Summary, Leaves[index]),
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
        var writer = new ApparatusWriter(Book, templates, _addresses, page, IsEpub: false);
        var title = PlainText.Of(Leaves[index].Title);
        return new ApparatusPageView
        {
            Page = PageView($"{title} · {Book.Settings.Title}", null, Leaves[index]),
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
        var writer = new ProseWriter(Book, templates, _addresses, leaf.Id, isEpub: false);
        return new ContentsView
        {
            Title = writer.Line(TitleWords.Of(leaf.Title)),
            PlainTitle = PlainText.Of(leaf.Title),
            Href = SiteAddresses.PageOf(leaf.Id),
            Summary = leaf.Summary,
            Children = ContentsView.Of(leaf.Sections, depth, writer.Line, anchor => _addresses.Of(anchor, "")),
            Order = index + 1,
        };
    }

    /// <param name="leaf">Null for the front page.</param>
    private SitePageView PageView(string title, string? description, Leaf? leaf) => new()
    {
        Title = title,
        Description = description,
        Canonical = layout.CanonicalOf(leaf),
        IsListed = layout.Canonical.PageOf(leaf) is not null,
        Base = "",
        Stylesheet = tree.Up + layout.Stylesheet.Path,
        Download = DownloadView.Of(tree, ""),
        Stops = StopControl.On(tree, leaf, layout),
        Search = new SearchView
        {
            Script = tree.Up + layout.Search.Dialog.Path,
            Words = tree.Up + layout.Search.Words.Path,
            Engine = tree.Up + layout.Search.Engine.Path,
            Index = SearchFiles.Index,
        },
    };
}
