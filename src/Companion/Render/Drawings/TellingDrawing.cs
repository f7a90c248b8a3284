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

    /// <summary>A piece ends where a page is full, and before a part of the work when there is not much room left.</summary>
    private static List<ImmutableArray<TellingRow>> Pieces(ImmutableArray<TellingRow> rows)
    {
        const double fairlyFull = 0.6 * Drawing.HighestPiece;
        var pieces = new List<ImmutableArray<TellingRow>>();
        var piece = ImmutableArray.CreateBuilder<TellingRow>();
        var height = TellingPiece.Frame;
        foreach (var row in rows)
        {
            if (piece.Count > 0 && (height + row.Height > Drawing.HighestPiece || row.Part is not null && height > fairlyFull))
            {
                pieces.Add(piece.ToImmutable());
                piece.Clear();
                height = TellingPiece.Frame;
            }

            piece.Add(row);
            height += row.Height;
        }

        pieces.Add(piece.ToImmutable());
        return pieces;
    }
}
