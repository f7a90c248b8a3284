using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>Gathers everything that the companion says of the work, chapter by chapter.</summary>
internal sealed class PassagesBuilder
{
    private readonly ApparatusSource _source;
    private readonly SectionOrder _order;
    private readonly ChaptersOfWork _chapters;
    private readonly PlaceWords _words;
    private readonly string _id;
    private readonly Dictionary<string, List<PlacedPassage>> _passages = [];
    private readonly Dictionary<string, List<Mention>> _mentions = [];
    private readonly Dictionary<string, List<PlacedEvent>> _events = [];
    private readonly Dictionary<string, List<RegisterEntry>> _entries = [];

    private PassagesBuilder(ApparatusSource source)
    {
        _source = source;
        _order = new SectionOrder(source);
        _id = source.Plan.IdOf(ApparatusKind.Passages);
        var work = source.Manuscript.Settings.Work;
        _words = new PlaceWords(work, source.Manuscript.Wording);
        _chapters = new ChaptersOfWork(work, Places().SelectMany(place => (Locator[])[place.First, place.Last]));
    }

    private IEnumerable<(Mention In, Passage Passage)> Passages =>
        _source.Sections.Blocks.Where(placed => placed.Block is Passage).Select(placed => (placed.In, (Passage)placed.Block));

    private IEnumerable<(Mention In, WorkStretch Place)> Citations =>
        from placed in _source.Sections.Inlines
        where placed.Inline is Citation
        from item in ((Citation)placed.Inline).Items
        where item.Work is not null
        select (placed.In, item.Work);

    private IEnumerable<(Mention In, string Chapter)> Links =>
        from placed in _source.Sections.Inlines
        let anchor = placed.Inline is Link { Target: AnchorTarget target } ? target.Anchor : null
        where anchor is { Name: not null } && anchor.Chapter == _id && _chapters.All.Any(chapter => WorkPlaces.NameOf(chapter) == anchor.Name)
        select (placed.In, anchor.Name);

    /// <returns>Null when nothing in the book speaks of a chapter.</returns>
    public static PassagesPage? Build(ApparatusSource source)
    {
        var builder = new PassagesBuilder(source);
        builder.Gather();
        return builder.IsEmpty ? null : new PassagesPage(builder._id, [.. builder.Parts()]);
    }

    private bool IsEmpty => _passages.Count + _mentions.Count + _events.Count + _entries.Count == 0;

    private IEnumerable<WorkStretch> Places() =>
        Passages.Select(placed => placed.Passage.At)
            .Concat(Citations.Select(cited => cited.Place))
            .Concat(_source.Manuscript.Timeline.Events.Select(told => told.Told))
            .Concat(_source.Manuscript.Register.Entries.SelectMany(FirstMetCandidates).Select(place => new WorkStretch(place, place)));

    private void Gather()
    {
        foreach (var (where, passage) in Passages)
            Add(where, passage);
        foreach (var (where, place) in Citations)
            Add(_mentions, place, where);
        foreach (var (where, chapter) in Links)
            Add(_mentions, chapter, where);
        var isShown = _source.Plan.Kinds.Contains(ApparatusKind.Timeline);
        foreach (var (told, place) in _source.Manuscript.Timeline.Events.Zip(TimelinePlaces.Of(_source.Manuscript.Timeline, _source.Plan)))
            Add(_events, told.Told, new PlacedEvent(told, isShown ? place : null));
        foreach (var entry in _source.Manuscript.Register.Entries)
        {
            if (FirstMet(entry) is { } chapter)
                Add(_entries, chapter, entry);
        }
    }

    /// <summary>The remark stands at the first chapter of a stretch; the others lead there.</summary>
    private void Add(Mention where, Passage passage)
    {
        var gathered = passage with { Content = new GatheredProse(_id, LevelOfChapters).RewriteAll(passage.Content) };
        foreach (var chapter in _chapters.Between(passage.At))
        {
            Add(_passages, chapter, new PlacedPassage(gathered, where));
            gathered = gathered with { Content = [] };
        }
    }

    /// <summary>Parts have headings where the work has them; the chapters' stand below.</summary>
    private int LevelOfChapters => _chapters.All.Any(chapter => _words.OfPart(chapter.Locator) is not null) ? 3 : 2;

    private void Add<T>(Dictionary<string, List<T>> gathered, WorkStretch place, T item)
    {
        foreach (var chapter in _chapters.Between(place))
            Add(gathered, chapter, item);
    }

    private static void Add<T>(Dictionary<string, List<T>> gathered, string chapter, T item)
    {
        if (!gathered.TryGetValue(chapter, out var items))
            gathered[chapter] = items = [];
        if (!items.Contains(item))
            items.Add(item);
    }

    /// <summary>The chapter from which on something may be said of an entry; null for what is safe for everyone.</summary>
    private string? FirstMet(RegisterEntry entry) => FirstMetCandidates(entry)
        .Select(_chapters.Find)
        .OfType<string>()
        .OrderBy(name => _chapters.All.Select(WorkPlaces.NameOf).ToList().IndexOf(name))
        .FirstOrDefault();

    private static IEnumerable<Locator> FirstMetCandidates(RegisterEntry entry) =>
        entry.Known.Any(line => line.From is null) ? [] : entry.Known.Select(line => line.From).Append(entry.Name.From).OfType<Locator>();

    private IEnumerable<PartOfWork> Parts()
    {
        foreach (var part in _chapters.All.GroupBy(chapter => _words.OfPart(chapter.Locator)))
        {
            var name = part.Key is null ? "chapters" : $"part-{Slug.Ascii(part.First().Locator.Text.Split('.')[0])}".TrimEnd('-');
            yield return new PartOfWork(new Anchor(_id, name), Words(part.Key ?? ""), [.. part.Select(ChapterOf)]);
        }
    }

    private ChapterOfWork ChapterOf(WorkChapter chapter)
    {
        var name = WorkPlaces.NameOf(chapter);
        return new ChapterOfWork(
            chapter,
            new Anchor(_id, name),
            Words(_words.OfChapter(chapter.Locator)),
            [.. _passages.GetValueOrDefault(name, [])],
            [.. _mentions.GetValueOrDefault(name, []).DistinctBy(mention => mention.Anchor).OrderBy(_order.NumberOf)],
            [.. _events.GetValueOrDefault(name, [])],
            [.. _entries.GetValueOrDefault(name, [])]);
    }

    private ImmutableArray<Inline> Words(string words) => words.Length == 0 ? [] : [new Text(words, _source.Manuscript.Settings.Range)];
}
