using System.Globalization;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Drawings;
using Companion.Render.Views;

namespace Companion.Render.Apparatus;

/// <summary>Says what the timeline's template sees.</summary>
internal static class TimelineWriter
{
    /// <summary>Longer tables cannot be read on small devices. Source: Kobo, “EPUB guidelines”.</summary>
    private const int MostRows = 90;

    public static TimelineView View(TimelinePage page, ApparatusWriter writer)
    {
        var dates = new DateWords(writer.Book.Wording);
        var names = new ChapterNames(page.Chapters);
        return new TimelineView
        {
            Telling = Telling(page, writer, dates, names),
            Events = page.Parts.Events is { } events ? Events(page, events, writer, dates) : null,
            Presence = page.Parts.Presence is { } presence ? Presence(page, presence, writer, names) : null,
            Level = Level(writer.Book),
            Epub = writer.IsEpub,
        };
    }

    private static TellingView Telling(TimelinePage page, ApparatusWriter writer, DateWords dates, ChapterNames names)
    {
        var pieces = TellingDrawing.Of(page, writer.Book.Settings.Work, dates);
        var title = PlainText.Of(page.Parts.Telling.Title);
        var known = page.InOrderOfEvents;
        var time = known.IsEmpty ? "" : dates.Range(known[0].Event.When!, known.Select(row => row.Event.Until ?? row.Event.When!).MaxBy(Moments.LastDay)!);
        return new TellingView
        {
            Id = page.Parts.Telling.Anchor.Id,
            Title = title,
            Drawings = DrawingWriter.Views(pieces, page.Parts.Telling.Anchor, title, writer, piece => writer.Book.Wording["telling_description", piece.Events, time]),
            HasGuesses = page.Rows.Any(row => row.Event.IsCirca && row.Event.When is not null),
            HasLongTimes = page.Rows.Any(row => row.Event.Until is not null),
            HasUndated = page.Rows.Any(row => row.Event.When is null),
            IsShortened = pieces.SelectMany(piece => piece.Labels).Any(label => label.Kind == "event" && label.Text.EndsWith('…')),
            HasNames = page.Rows.Any(row => !row.Who.IsEmpty || row.Where is not null),
            Tables = Tables(page, writer, dates, names, title),
        };
    }

    private static IEnumerable<EventTableView> Tables(TimelinePage page, ApparatusWriter writer, DateWords dates, ChapterNames names, string title) =>
        from part in page.Rows.GroupBy(row => row.ToldIn[0].Part)
        from rows in part.Chunk(MostRows)
        select new EventTableView
        {
            Caption = writer.Book.Settings.Work?.NameOf(part.Key) is { } name ? $"{title}: {name}" : title,
            Rows = rows.Select(row => Row(row, page, writer, dates, names)),
        };

    private static EventView Row(TimelineRow row, TimelinePage page, ApparatusWriter writer, DateWords dates, ChapterNames names) => new()
    {
        Id = row.Anchor.Id,
        Chapter = ChapterNames.Stretch(names.Of(row.ToldIn[0]), names.Of(row.ToldIn[^1])),
        Href = page.Passages.TryGetValue(row.ToldIn[0], out var passages) ? writer.Href(passages) : null,
        Date = dates.Of(row.Event),
        Description = writer.Prose.Line(row.Event.Description),
        Who = row.Who.Select(entry => Name(entry, writer)),
        Where = row.Where is { } place ? Name(place, writer) : null,
    };

    private static EventsView Events(TimelinePage page, Section section, ApparatusWriter writer, DateWords dates) => new()
    {
        Id = section.Anchor.Id,
        Title = PlainText.Of(section.Title),
        Dates = from row in page.InOrderOfEvents
                group row by dates.Of(row.Event)! into date // only those with a date
                select new EventDateView
                {
                    Date = date.Key,
                    Events = date.Select(row => new DatedEventView { Href = writer.Href(row.Anchor), Description = writer.Prose.Line(TitleWords.Of(row.Event.Description)) }),
                },
    };

    private static PresenceView Presence(TimelinePage page, Section section, ApparatusWriter writer, ChapterNames names)
    {
        var title = PlainText.Of(section.Title);
        var (work, wording) = (writer.Book.Settings.Work, writer.Book.Wording);
        var levels = LevelWords.Several(work?.Levels[^1] ?? "chapter", wording);
        return new PresenceView
        {
            Id = section.Anchor.Id,
            Title = title,
            Explanation = wording["presence_explained", levels],
            Drawings = DrawingWriter.Views(PresenceDrawing.Of(page, work), section.Anchor, title, writer, piece => wording["presence_description", wording.List(piece.People), levels]),
            People = page.Presence.Select(presence => new PresentPersonView
            {
                Person = Name(presence.Person, writer),
                Chapters = ChapterNames.Runs(presence.Chapters).Select(run => new RegisteredNameView
                {
                    Name = names.Of(run),
                    Href = page.Passages.TryGetValue(run.First, out var passages) ? writer.Href(passages) : null,
                }),
            }),
        };
    }

    private static RegisteredNameView Name(RegisterEntry entry, ApparatusWriter writer) =>
        new() { Name = entry.Name.Text, Href = entry.Anchor is { } anchor ? writer.Href(anchor) : null };

    private static string Level(Book book)
    {
        var level = LevelWords.One(book.Settings.Work?.Levels[^1] ?? "chapter", book.Wording);
        return level[..1].ToUpper(CultureInfo.InvariantCulture) + level[1..];
    }
}
