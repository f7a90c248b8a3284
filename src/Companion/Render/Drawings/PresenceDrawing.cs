using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Render.Drawings;

/// <summary>Who is present in which chapter of the work: a line for each person, a column for each chapter.</summary>
internal static class PresenceDrawing
{
    private const double WidestName = 122;
    private const double Gap = 6;
    private const double NarrowestColumn = 8;
    private const double WidestColumn = 26;
    private const double Leading = 16;
    private const double TextSize = 11;

    /// <param name="page">The people and the chapters.</param>
    /// <param name="work">For the names of its parts; null when nobody has said what the work is.</param>
    /// <returns>Pieces of chapters, each with the people who are in the work then, and more where these are many; empty when nobody is present anywhere.</returns>
    public static ImmutableArray<Drawing> Of(TimelinePage page, Work? work)
    {
        if (page.Presence.IsEmpty)
            return [];
        var names = Drawing.Margin + page.Presence.Max(presence => Math.Min(WidestName, TextWidths.Of(presence.Person.Name.Text, TextSize))) + Gap;
        var most = (int)((Drawing.Width - Drawing.Margin - names) / NarrowestColumn);
        var pieces = (page.Chapters.Length + most - 1) / most;
        return
        [
            .. from chapters in page.Chapters.Chunk((page.Chapters.Length + pieces - 1) / pieces)
               let here = page.Presence.Where(presence => IsThere(presence, chapters))
               from people in here.Chunk((int)((Drawing.HighestPiece - PresenceHead.Highest - Gap) / Leading))
               select Piece(people, chapters, names, work),
        ];
    }

    /// <summary>Whether somebody has come before the end of some chapters, and not gone before their beginning.</summary>
    private static bool IsThere(Presence presence, WorkChapter[] chapters) =>
        presence.Chapters[0].Order <= chapters[^1].Order && presence.Chapters[^1].Order >= chapters[0].Order;

    private static Drawing Piece(Presence[] people, WorkChapter[] chapters, double left, Work? work)
    {
        var head = new PresenceHead(chapters, left, Math.Min(WidestColumn, (Drawing.Width - Drawing.Margin - left) / chapters.Length), work);
        var bottom = head.Height + people.Length * Leading;
        var rows = people.Select((presence, i) => (presence, Y: head.Height + (i + 0.5) * Leading)).ToList();
        return new Drawing(
            bottom + Drawing.Margin,
            [.. head.Labels, .. rows.Select(row => Name(row.presence, row.Y))],
            [
                .. rows.Select(row => new DrawnLine("row", Drawing.Margin, row.Y + Leading / 2, head.Right, row.Y + Leading / 2)),
                .. head.Boundaries(bottom),
                .. rows.SelectMany(row => Life(row.presence, head.Columns, row.Y)),
            ],
            [.. rows.SelectMany(row => row.presence.Chapters.Where(head.Columns.ContainsKey).Select(chapter => new DrawnPoint("present", head.Columns[chapter], row.Y)))],
            [],
            [],
            new WorkStretch(chapters[0].Locator, chapters[^1].Locator)) { People = [.. people.Select(presence => presence.Person.Name.Text)] };
    }

    private static DrawnLabel Name(Presence presence, double y) =>
        new("person", Drawing.Margin, y + 4, "start", TextSize, TextWidths.Shorten(presence.Person.Name.Text, TextSize, WidestName));

    /// <summary>From the first chapter to the last in which somebody is present.</summary>
    private static IEnumerable<DrawnLine> Life(Presence presence, IReadOnlyDictionary<WorkChapter, double> columns, double y)
    {
        var (first, last) = (presence.Chapters[0].Order, presence.Chapters[^1].Order);
        var here = columns.Where(column => column.Key.Order >= first && column.Key.Order <= last).Select(column => column.Value).ToList();
        return here.Count > 1 ? [new DrawnLine("life", here.Min(), y, here.Max(), y)] : [];
    }
}
