using System.Collections.Immutable;
using Companion.Render.Prose;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render.Site;

/// <summary>The entries of a tree's contents, written once for all its pages. Safe to use from several threads.</summary>
internal sealed class BookContents(SiteTree tree, SiteAddresses addresses)
{
    /// <summary>How many chapters before a page, and after it, stand beside it.</summary>
    private const int Around = 20;

    private readonly Lock _gate = new();
    private ImmutableArray<ContentsView> _entries;

    /// <summary>The contents as they stand beside a page.</summary>
    /// <param name="index">The page's place among the leaves.</param>
    /// <param name="title">Its title, without markup.</param>
    /// <param name="sections">Its own contents.</param>
    /// <param name="templates">For the marks in titles.</param>
    public BesideView Beside(int index, string title, ImmutableArray<ContentsView> sections, TemplateWriter templates)
    {
        var entries = Entries(templates);
        var chapters = tree.Edition.Book.Spine.Length;
        var isWhole = chapters <= 2 * Around + 1;
        var first = isWhole ? 0 : Math.Clamp(index - Around, 0, chapters - 2 * Around - 1);
        var last = isWhole ? chapters : first + 2 * Around + 1;
        return new BesideView
        {
            Here = SiteAddresses.PageOf(tree.Leaves[index].Id),
            Title = title,
            Chapters = entries[first..last],
            IsCut = !isWhole,
            Apparatus = entries[chapters..],
            Sections = sections,
        };
    }

    /// <summary>An entry without what stands below it.</summary>
    /// <returns>Null before the first and behind the last.</returns>
    public ContentsView? At(int index, TemplateWriter templates) => index < 0 || index >= tree.Leaves.Length ? null : Entries(templates)[index];

    /// <summary>An entry with its sections.</summary>
    /// <param name="depth">How many levels of them.</param>
    public ContentsView Entry(int index, TemplateWriter templates, int depth)
    {
        var leaf = tree.Leaves[index];
        var writer = new ProseWriter(tree.Edition.Book, templates, addresses, leaf.Id, isEpub: false);
        return new ContentsView
        {
            Title = writer.Line(Model.TitleWords.Of(leaf.Title)),
            PlainTitle = Model.PlainText.Of(leaf.Title),
            Href = SiteAddresses.PageOf(leaf.Id),
            Summary = leaf.Summary,
            Children = ContentsView.Of(leaf.Sections, depth, writer.Line, anchor => addresses.Of(anchor, "")),
            Order = index + 1,
        };
    }

    private ImmutableArray<ContentsView> Entries(TemplateWriter templates)
    {
        lock (_gate)
            return _entries.IsDefault ? _entries = [.. Enumerable.Range(0, tree.Leaves.Length).Select(i => Entry(i, templates, depth: 0))] : _entries;
    }
}
