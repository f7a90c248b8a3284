using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Render.Drawings;

/// <summary>An event as a line of <see cref="TellingDrawing"/>.</summary>
/// <param name="BeginsChapter">Whether the line before is told elsewhere.</param>
/// <param name="Part">The part of the work that begins here; null where none does.</param>
/// <param name="ToldIn">At least one chapter.</param>
/// <param name="Words">What happens, in lines that fit.</param>
internal sealed record TellingRow(TimelineEvent Event, bool BeginsChapter, string? Part, ImmutableArray<WorkChapter> ToldIn, ImmutableArray<string> Words)
{
    public const double TextSize = 11.5;
    public const double Leading = 13.5;

    private const double Padding = 6;
    private const int MostWithThreeLines = 40;
    private const int MostWithTwoLines = 80;

    /// <summary>The heading of a part that begins inside a piece.</summary>
    public const double PartHeight = 20;

    /// <summary>Without the name of a part.</summary>
    public double OwnHeight => Words.Length * Leading + Padding;

    /// <summary>At most.</summary>
    public double Height => OwnHeight + (Part is null ? 0 : PartHeight);

    /// <summary>In the order of telling. The more events there are, the fewer of their words are shown; the table has them all.</summary>
    public static ImmutableArray<TellingRow> Of(TimelinePage page, Work? work, TellingColumns columns)
    {
        var lines = page.Rows.Length <= MostWithThreeLines ? 3 : page.Rows.Length <= MostWithTwoLines ? 2 : 1;
        var rows = ImmutableArray.CreateBuilder<TellingRow>(page.Rows.Length);
        var (chapter, part) = ("", default(int?));
        foreach (var row in page.Rows)
        {
            var name = TellingColumns.Chapter(row.ToldIn);
            var begins = row.ToldIn[0].Part == part ? null : work?.NameOf(row.ToldIn[0].Part);
            var isSame = begins is null && name == chapter;
            (chapter, part) = (name, row.ToldIn[0].Part);
            rows.Add(new TellingRow(
                row.Event,
                !isSame,
                begins is null ? null : TextWidths.Shorten(begins, TextSize, columns.WordsWidth),
                row.ToldIn,
                TextWidths.Wrap(PlainText.Of(row.Event.Description), TextSize, columns.WordsWidth, lines)));
        }

        return rows.ToImmutable();
    }
}
