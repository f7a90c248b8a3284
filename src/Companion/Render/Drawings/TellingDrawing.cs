using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Apparatus;

namespace Companion.Render.Drawings;

/// <summary>
/// The order of telling against the order of events: a line for each event, from top to bottom as the work tells them; from left to right,
/// when they happen. A thread joins them in the order of telling, so that the leaps of a memory can be seen.
/// </summary>
internal static class TellingDrawing
{
    /// <summary>How much of a piece may stay empty so that a part of the work begins another.</summary>
    private const double GladOfPart = 0.5;

    /// <param name="page">Where one event has a date at least.</param>
    /// <param name="work">For the names of its parts; null when nobody has said what the work is.</param>
    /// <param name="dates">Writes what stands at the scale of time.</param>
    /// <returns>Pieces that make one drawing below each other; empty when no event has a date.</returns>
    public static ImmutableArray<Drawing> Of(TimelinePage page, Work? work, DateWords dates)
    {
        if (page.Rows.All(row => row.Event.When is null))
            return [];
        var columns = new TellingColumns(page, dates);
        var rows = TellingRow.Of(page, work, columns);
        var pieces = Pieces(rows);
        var drawings = ImmutableArray.CreateBuilder<Drawing>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            var before = i == 0 ? null : Dated(pieces[..i]).LastOrDefault();
            var behind = Dated(pieces[(i + 1)..]).FirstOrDefault();
            drawings.Add(new TellingPiece(columns, pieces[i]) { Before = before, Behind = behind, IsLast = i == pieces.Count - 1 }.Draw());
        }

        return drawings.ToImmutable();
    }

    private static IEnumerable<TellingRow> Dated(IEnumerable<ImmutableArray<TellingRow>> pieces) => pieces.SelectMany(piece => piece).Where(row => row.Event.When is not null);

    /// <summary>As few pieces as there can be, about as high as each other, ending before a part of the work where that leaves not too much room.</summary>
    private static List<ImmutableArray<TellingRow>> Pieces(ImmutableArray<TellingRow> rows)
    {
        const double room = Drawing.HighestPiece - TellingPiece.Frame;
        var best = new (double Cost, int Start)[rows.Length + 1];
        for (var end = 1; end <= rows.Length; end++)
        {
            best[end] = (double.PositiveInfinity, 0);
            var height = 0.0;
            for (var start = end - 1; start >= 0 && (height += rows[start].Height) is var high && (high <= room || start == end - 1); start--)
            {
                var left = Math.Max(0, room - high) / room;
                var cost = best[start].Cost + 1 + left * left - (rows[start].Part is null ? 0 : GladOfPart);
                if (cost < best[end].Cost)
                    best[end] = (cost, start);
            }
        }

        var pieces = new List<ImmutableArray<TellingRow>>();
        for (var end = rows.Length; end > 0; end = best[end].Start)
            pieces.Insert(0, rows[best[end].Start..end]);
        return pieces;
    }
}
