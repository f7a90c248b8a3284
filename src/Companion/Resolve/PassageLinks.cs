using Companion.Diagnostics;
using Companion.Model;
using Companion.Resolve.Apparatus;

namespace Companion.Resolve;

/// <summary>Looks up the places of passages in the work.</summary>
/// <param name="work">Null when book.yml names none.</param>
/// <param name="plan">For the page that gathers the passages.</param>
/// <param name="findings">Where CMP531 and CMP533 go.</param>
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
            findings.Add(DiagnosticCatalogue.ReversedStretch.At(range, at));
        return passage with { Target = WorkPlaces.PlaceOf(at.First, work, plan) };
    }

    private void Check(Locator place, SourceRange range)
    {
        if (work is { IsListed: true } && work.Find(place) is null)
            findings.Add(work.Missing(place, range));
    }
}
