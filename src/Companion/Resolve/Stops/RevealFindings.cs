using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Resolve.Stops;

/// <summary>Finds places that say nothing, because they stand inside a later one or because no stop comes so far.</summary>
internal static class RevealFindings
{
    /// <remarks>Reports CMP704 and CMP705, each once for a place that is written.</remarks>
    public static IEnumerable<Diagnostic> Of(ImmutableArray<Disclosure> disclosures, BookSettings settings)
    {
        var order = new ReadingOrder(settings.Work);
        var seen = new HashSet<SourceRange>();
        foreach (var causes in disclosures.Select(disclosure => disclosure.Causes))
        {
            for (var i = 0; i < causes.Length; i++)
            {
                if (seen.Add(causes[i].Range) && Finding(causes[i], causes.Take(i), settings.Stops, order) is { } finding)
                    yield return finding;
            }
        }
    }

    private static Diagnostic? Finding(DisclosureCause cause, IEnumerable<DisclosureCause> around, ImmutableArray<ReadingStop> stops, ReadingOrder order)
    {
        if (!cause.IsImplied && around.FirstOrDefault(outer => order.Compare(cause.Place, outer.Place) < 0) is { } wider)
            return DiagnosticCatalogue.NarrowReveal.At(cause.Range, cause.Place, wider.What, wider.Place);
        return stops is [.., var last] && order.Knows(cause.Place) && order.Compare(cause.Place, last.After) > 0 ? DiagnosticCatalogue.NeverShown.At(cause.Range, cause.Place) : null;
    }
}
