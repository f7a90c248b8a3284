using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Apparatus;

namespace Companion.Render.Drawings;

/// <summary>Who is present in which chapter of the work: a line for each person, a column for each chapter.</summary>
internal static class PresenceDrawing
{
    private const double WidestName = 100;
    private const double Gap = 6;
    private const double NarrowestColumn = 8;
    private const double WidestColumn = 26;
    private const double Leading = 16;
    private const double NumberHeight = 19;
    private const double PartHeight = 13;
    private const double Highest = NumberHeight + PartHeight;
    private const double TextSize = 11;
    private const double NumberSize = 10;
    private const double PartSize = 9;
    private const double PartGap = 3;

    /// <param name="page">The people and the chapters.</param>
    /// <param name="work">For the names of its parts; null when nobody has said what the work is.</param>
    /// <returns>Pieces of chapters, and of people where there are many; empty when nobody is present anywhere.</returns>
    public static ImmutableArray<Drawing> Of(TimelinePage page, Work? work)
    {
        if (page.Presence.IsEmpty)
            return [];
        var names = Drawing.Margin + page.Presence.Max(presence => Math.Min(WidestName, TextWidths.Of(presence.Person.Name.Text, TextSize))) + Gap;
        var most = (int)((Drawing.Width - Drawing.Margin - names) / NarrowestColumn);
        var pieces = (page.Chapters.Length + most - 1) / most;
        var people = page.Presence.Chunk((int)((Drawing.HighestPiece - Highest - Gap) / Leading));
        return
        [
            .. from some in people
               from chapters in page.Chapters.Chunk((page.Chapters.Length + pieces - 1) / pieces)
               select Piece(some, chapters, names, work),
        ];
    }

    private static Drawing Piece(Presence[] people, WorkChapter[] chapters, double left, Work? work)
    {
        var width = Math.Min(WidestColumn, (Drawing.Width - Drawing.Margin - left) / chapters.Length);
        var top = NumberHeight + (chapters.Any(chapter => work?.NameOf(chapter.Part) is not null) ? PartHeight : 0);
        var bottom = top + people.Length * Leading;
        var columns = chapters.Select((chapter, i) => (chapter, X: left + (i + 0.5) * width)).ToDictionary(column => column.chapter, column => column.X);
        var rows = people.Select((presence, i) => (presence, Y: top + (i + 0.5) * Leading)).ToList();
        return new Drawing(
            bottom + Drawing.Margin,
            [.. Parts(chapters, columns, width, work), .. Numbers(chapters, columns, top - Gap), .. rows.Select(row => Name(row.presence, row.Y))],
            [
                .. rows.Select(row => new DrawnLine("row", Drawing.Margin, row.Y + Leading / 2, left + chapters.Length * width, row.Y + Leading / 2)),
                .. Boundaries(chapters).Select(chapter => new DrawnLine("part", columns[chapter] - width / 2, 3, columns[chapter] - width / 2, bottom)),
                .. rows.SelectMany(row => Life(row.presence, columns, row.Y)),
            ],
            [.. rows.SelectMany(row => row.presence.Chapters.Where(columns.ContainsKey).Select(chapter => new DrawnPoint("present", columns[chapter], row.Y)))],
            [],
            [],
            ChapterNames.Stretch(ChapterNames.Last(chapters[0]), ChapterNames.Last(chapters[^1])));
    }

    private static DrawnLabel Name(Presence presence, double y) =>
        new("person", Drawing.Margin, y + 4, "start", TextSize, TextWidths.Shorten(presence.Person.Name.Text, TextSize, WidestName));

    /// <summary>From the first chapter to the last in which somebody is present.</summary>
    private static IEnumerable<DrawnLine> Life(Presence presence, Dictionary<WorkChapter, double> columns, double y)
    {
        var (first, last) = (presence.Chapters[0].Order, presence.Chapters[^1].Order);
        var here = columns.Where(column => column.Key.Order >= first && column.Key.Order <= last).Select(column => column.Value).ToList();
        return here.Count > 1 ? [new DrawnLine("life", here.Min(), y, here.Max(), y)] : [];
    }

    private static IEnumerable<WorkChapter> Boundaries(WorkChapter[] chapters) =>
        chapters.Zip(chapters.Skip(1)).Where(pair => pair.First.Part != pair.Second.Part).Select(pair => pair.Second);

    private static IEnumerable<DrawnLabel> Parts(WorkChapter[] chapters, Dictionary<WorkChapter, double> columns, double width, Work? work) =>
        from chapter in chapters
        group chapter by chapter.Part into part
        let name = work?.NameOf(part.Key)
        where name is not null
        let text = TextWidths.Shorten(name, PartSize, part.Count() * width - PartGap - 1)
        where text.Length > 0
        select new DrawnLabel("part", columns[part.First()] - width / 2 + PartGap, 12, "start", PartSize, text);

    /// <summary>Every chapter has its number if there is room for it, else every second, every fifth….</summary>
    private static ImmutableArray<DrawnLabel> Numbers(WorkChapter[] chapters, Dictionary<WorkChapter, double> columns, double baseline)
    {
        foreach (var step in (int[])[1, 2, 5, 10, 20])
        {
            var labels = chapters.Where(chapter => chapter.Number % step == 0)
                .Select(chapter => new DrawnLabel("chapter", columns[chapter], baseline, "middle", NumberSize, ChapterNames.Last(chapter))).ToImmutableArray();
            var isInside = labels.All(label => label.Box().Right <= Drawing.Width);
            if (isInside && labels.Zip(labels.Skip(1)).All(pair => pair.First.Box().Right + 2 <= pair.Second.Box().Left))
                return labels;
        }

        return [];
    }
}
