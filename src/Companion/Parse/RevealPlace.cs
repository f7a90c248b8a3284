using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse.Marks;

namespace Companion.Parse;

/// <summary>Understands the places from which on something may be told.</summary>
internal static class RevealPlace
{
    /// <summary>A place in <c>{reveals=3.22}</c>.</summary>
    /// <returns>Null when it is no place, and CMP205 is reported.</returns>
    public static Reveal? Read(WrittenAttribute item, string value, ChapterReading reading) =>
        AttributeReader.Checked(item, "a place in the work like 2.13", Locator.Read(value.Trim()), reading) is { } place
            ? At(place, AttributeReader.ValueRange(item, value.Trim(), reading), reading.Book.Work, reading.Findings)
            : null;

    /// <summary>A place that has been read.</summary>
    /// <remarks>Reports CMP531 for one that the work does not have: nobody would ever be shown what it is written at.</remarks>
    public static Reveal At(Locator place, SourceRange range, Work? work, List<Diagnostic> findings)
    {
        if (work is { IsListed: true } && place != ReadingOrder.Beginning && work.Find(place) is null)
            findings.Add(work.Missing(place, range));
        return new Reveal(place, range);
    }
}
