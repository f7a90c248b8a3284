using System.Collections.Frozen;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Prose;
using Companion.Render.Views;

namespace Companion.Render.Site;

/// <summary>What the names and the citations of a chapter lead to, for its own page. Safe to use from several threads.</summary>
internal sealed class PagePreviews(Book book, SiteAddresses addresses)
{
    private readonly FrozenDictionary<string, (ApparatusPage Page, ListedEntry Entry)> _entries = book.Apparatus.OfType<RegisterPage>()
        .SelectMany(page => page.Entries.Select(entry => (Page: (ApparatusPage)page, Entry: entry)))
        .Where(listed => listed.Entry.Entry.Anchor is not null)
        .ToFrozenDictionary(listed => listed.Entry.Entry.Anchor!.Id, StringComparer.Ordinal); // just asked

    private readonly FrozenDictionary<string, (ApparatusPage Page, BibliographyEntry Entry)> _sources = book.Apparatus.OfType<Bibliography>()
        .SelectMany(page => page.Groups.SelectMany(group => group.Entries).Select(entry => (Page: (ApparatusPage)page, Entry: entry)))
        .DistinctBy(listed => listed.Entry.Anchor.Id) // a source may stand in two groups
        .ToFrozenDictionary(listed => listed.Entry.Anchor.Id, StringComparer.Ordinal);

    /// <returns>In the order in which the chapter names them, each once.</returns>
    public IEnumerable<PreviewView> Of(Chapter chapter, ProseWriter writer) =>
        from target in ProseWalk.Inlines(chapter).SelectMany(Targets).DistinctBy(target => target.Id)
        let preview = Entry(target, chapter, writer) ?? Source(target, chapter, writer)
        where preview is not null
        select preview;

    private static IEnumerable<Anchor> Targets(Inline inline) => inline switch
    {
        TermMention { Target: { } target } => [target],
        Citation citation => citation.Items.Select(item => item.Target).OfType<Anchor>(),
        _ => [],
    };

    private PreviewView? Entry(Anchor target, Chapter chapter, ProseWriter writer)
    {
        if (!_entries.TryGetValue(target.Id, out var listed) || listed.Entry.Known.IsEmpty)
            return null;
        return View(target, chapter, listed.Page) with
        {
            Name = listed.Entry.Entry.Name.Text,
            Lines = listed.Entry.Known.Select(line => writer.Line(BesideWords.Of(line.Text))),
        };
    }

    private PreviewView? Source(Anchor target, Chapter chapter, ProseWriter writer) => _sources.TryGetValue(target.Id, out var listed)
        ? View(target, chapter, listed.Page) with { Lines = [writer.Sources.Entry(listed.Entry.Reference)] }
        : null;

    private PreviewView View(Anchor target, Chapter chapter, ApparatusPage page) => new()
    {
        Id = target.Id,
        Name = null,
        Lines = [],
        Href = addresses.Of(target, chapter.Id),
        Page = PlainText.Of(Leaf.TitleOf(page, book)),
    };
}
