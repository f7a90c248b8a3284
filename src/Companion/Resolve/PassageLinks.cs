using System.Globalization;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Resolve.Apparatus;

namespace Companion.Resolve;

/// <summary>Looks up the places of passages in the work.</summary>
/// <param name="work">Null when book.yml names none.</param>
/// <param name="plan">For the page that gathers the passages.</param>
/// <param name="findings">Where CMP631 and CMP632 go.</param>
internal sealed class PassageLinks(Work? work, ApparatusPlan plan, List<Diagnostic> findings)
{
    /// <summary>A passage with the place of its chapter among the passages.</summary>
    public Passage Resolve(Passage passage)
    {
        var (at, range) = (passage.At, passage.AtRange);
        Check(at.First, range with { Length = at.First.Text.Length });
        if (at.Last != at.First)
            Check(at.Last, range with { Start = range.End - at.Last.Text.Length, Length = at.Last.Text.Length });
        if (work?.Find(at.First) is { } first && work.Find(at.Last) is { } last && last.Order < first.Order)
            findings.Add(DiagnosticCatalogue.StretchBackwards.At(range, at));
        return passage with { Target = WorkPlaces.PlaceOf(at.First, work, plan) };
    }

    private void Check(Locator place, SourceRange range)
    {
        if (work is not { Chapters.IsEmpty: false } || work.Find(place) is not null)
            return;
        findings.Add(DiagnosticCatalogue.PlaceNotInWork.At(range, place) with { Suggestion = Nearest(place, work), Advice = Advice(work) });
    }

    /// <summary>A chapter of that number in another part, or the one whose number is nearest, in the same part if there are two.</summary>
    private static string? Nearest(Locator place, Work work)
    {
        var steps = place.Text.Split('.');
        if (!int.TryParse(steps[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        return work.Chapters
            .OrderBy(chapter => Math.Abs((long)chapter.Number - number))
            .ThenBy(chapter => chapter.Locator.Text.Split('.')[0] == steps[0] ? 0 : 1)
            .First().Locator.Text;
    }

    private static string Advice(Work work)
    {
        var parts = work.Chapters.GroupBy(chapter => chapter.Part).Select(part => new WorkStretch(part.First().Locator, part.Last().Locator));
        return $"The chapters of the work are {string.Join(", ", parts)}, as book.yml says.";
    }
}
