using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model.Stops;

namespace Companion.Resolve.Stops;

/// <summary>Finds names in a stop's own text that its readers learn only later.</summary>
internal static class EarlyNames
{
    /// <param name="disclosures">Every word of the manuscript.</param>
    /// <param name="secrets">The names.</param>
    /// <param name="reader">Who reads the text.</param>
    /// <remarks>Reports CMP712, at the name where it stands in the file as it is read, else at the words that it stands in.</remarks>
    public static IEnumerable<StopFinding> Of(ImmutableArray<Disclosure> disclosures, Secrets secrets, Knowledge reader)
    {
        if (secrets.Names.IsEmpty)
            return [];
        var finder = new NameFinder(secrets.Names, secrets.KnownNames);
        return disclosures.Where(disclosure => disclosure.IsShownTo(reader)).SelectMany(disclosure => In(disclosure, finder, secrets.Stop));
    }

    private static IEnumerable<StopFinding> In(Disclosure disclosure, NameFinder finder, Model.ReadingStop stop)
    {
        var hits = finder.In(disclosure.Words).Select(hit => hit.Name).ToList();
        if (hits.Count == 0)
            yield break;
        var places = finder.In(disclosure.Range.Text).ToList();
        foreach (var name in hits)
        {
            var at = places.FindIndex(place => place.Name == name);
            var range = at < 0 ? disclosure.Range : disclosure.Range with { Start = disclosure.Range.Start + places[at].Start, Length = places[at].Length };
            if (at >= 0)
                places.RemoveAt(at);
            yield return StopFinding.Of(DiagnosticCatalogue.EarlyName, range, stop, name.Text, name.From);
        }
    }
}
