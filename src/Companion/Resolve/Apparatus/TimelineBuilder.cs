using System.Collections.Immutable;
using System.Globalization;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>Makes the timeline out of its events, the register and the chapters of the work.</summary>
internal static class TimelineBuilder
{
    /// <returns>Null when there are no events.</returns>
    public static TimelinePage? Build(ApparatusSource source)
    {
        var events = source.Manuscript.Timeline.Events;
        if (events.IsEmpty)
            return null;
        var chapters = Chapters(source.Manuscript.Settings.Work, events);
        var entries = source.Manuscript.Register.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var rows = events
            .Zip(TimelinePlaces.Of(source.Manuscript.Timeline, source.Plan))
            .Select(told => Row(told.First, told.Second, chapters, entries, source))
            .OrderBy(row => row.ToldIn[0].Order)
            .ToImmutableArray();
        var presence = Presence(rows);
        return new TimelinePage(source.Plan.IdOf(ApparatusKind.Timeline), Parts(rows, presence, source), rows, presence, chapters)
        {
            InOrderOfEvents = OrderOfEvents.Of(rows),
            Passages = Passages(chapters, source),
        };
    }

    /// <summary>Those of the work; where nobody has said which it has, those that the events name, in the order of their numbers.</summary>
    private static ImmutableArray<WorkChapter> Chapters(Work? work, ImmutableArray<TimelineEvent> events)
    {
        if (work is { IsListed: true })
            return work.Chapters;
        var named = events.SelectMany(told => new[] { told.Told.First, told.Told.Last }).Distinct().Order(Comparer<Locator>.Create(Compare));
        return [.. named.Select((locator, i) => new WorkChapter(locator, null, Number(locator.Text.Split('.')[^1]) ?? i + 1, i + 1))];
    }

    private static int Compare(Locator a, Locator b)
    {
        var (left, right) = (a.Text.Split('.'), b.Text.Split('.'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = (Number(left[i]), Number(right[i])) is ({ } x, { } y) ? x.CompareTo(y) : string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
                return order;
        }

        return left.Length - right.Length;
    }

    private static int? Number(string level) => int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ImmutableDictionary<WorkChapter, Anchor> Passages(ImmutableArray<WorkChapter> chapters, ApparatusSource source)
    {
        var places =
            from chapter in chapters
            let place = WorkPlaces.PlaceOf(chapter.Locator, source.Manuscript.Settings.Work, source.Plan)
            where place is not null
            select KeyValuePair.Create(chapter, place);
        return places.ToImmutableDictionary();
    }

    private static TimelineRow Row(
        TimelineEvent told, Anchor anchor, ImmutableArray<WorkChapter> chapters, Dictionary<string, RegisterEntry> entries, ApparatusSource source)
    {
        var work = source.Manuscript.Settings.Work;
        var toldIn = work is { IsListed: true } ? work.Between(told.Told) : Between(told.Told, chapters);
        var who = told.Who.Select(id => entries.GetValueOrDefault(id.Id)).OfType<RegisterEntry>().Where(entry => entry.Kind == RegisterKind.Person);
        var where = told.Where is { } place && entries.GetValueOrDefault(place.Id) is { Kind: RegisterKind.Place } found ? found : null;
        return new TimelineRow(told, anchor, [.. who.Distinct()], where, toldIn);
    }

    private static ImmutableArray<WorkChapter> Between(WorkStretch told, ImmutableArray<WorkChapter> chapters)
    {
        var ends = new[] { told.First, told.Last }.Select(place => chapters.First(chapter => chapter.Locator == place).Order).Order().ToList();
        return [.. chapters.Where(chapter => chapter.Order >= ends[0] && chapter.Order <= ends[^1])];
    }

    private static ImmutableArray<Presence> Presence(ImmutableArray<TimelineRow> rows)
    {
        var present =
            from row in rows
            from person in row.Who
            from chapter in row.ToldIn
            group chapter by person into chapters
            let all = chapters.Distinct().OrderBy(chapter => chapter.Order).ToImmutableArray()
            orderby all[0].Order
            select new Presence(chapters.Key, all);
        return [.. present];
    }

    private static TimelineParts Parts(ImmutableArray<TimelineRow> rows, ImmutableArray<Presence> presence, ApparatusSource source)
    {
        var wording = source.Manuscript.Wording;
        return new TimelineParts(
            Section("telling", wording["timeline_telling"]),
            rows.Any(row => row.Event.When is not null) ? Section("events", wording["timeline_events"]) : null,
            presence.IsEmpty ? null : Section("presence", wording["timeline_presence"]));

        Section Section(string name, string title) =>
            new(new Anchor(source.Plan.IdOf(ApparatusKind.Timeline), name), [new Text(title, source.Manuscript.Settings.Range)], 2, []);
    }
}
