using System.Collections.Concurrent;
using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model.Stops;
using Companion.Model.Words;
using Companion.Render;

namespace Companion.Proof;

/// <summary>Reads all finished files, and finds what their readers must not know yet.</summary>
public static class LeakCheck
{
    /// <param name="files">Every file that will be written.</param>
    /// <param name="secrets">Of each stop that has files, in reading order. What belongs to no stop is read with those of the first.</param>
    /// <param name="alsoKnown">What stands in files besides what the author wrote for the stop: the program’s words, templates, sources, book.yml.</param>
    /// <param name="threads">How many files are read at once; the findings do not depend on it.</param>
    /// <returns>At most one finding for each secret and stop, in the order of <paramref name="secrets"/>: CMP720 for names, CMP721 for other words.</returns>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<OutputFile> files, ImmutableArray<Secrets> secrets, IEnumerable<string> alsoKnown, int threads)
    {
        secrets = [.. secrets.Where(stop => !stop.Names.IsEmpty || !stop.Texts.IsEmpty)]; // the last stop has none, as a rule
        if (secrets.IsEmpty)
            return [];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        var indexes = IndexesOf(secrets, [.. alsoKnown, .. secrets.SelectMany(WordsOf)], options);
        var stops = secrets.Index().ToDictionary(stop => stop.Item.Stop.Id, stop => stop.Index, StringComparer.Ordinal);
        var galleys = Galleys.Of([.. files.Where(file => file.Stop is null || stops.ContainsKey(file.Stop))], file => file.Stop is null ? 0 : stops[file.Stop], threads);
        var leaks = new IReadOnlyList<Leak>[galleys.Length];
        var read = secrets.Select(_ => new ReadTexts()).ToArray();
        Parallel.For(0, galleys.Length, options, i =>
        {
            var proof = new Proofreader(indexes[galleys[i].Secrets], galleys[i].Path, read[galleys[i].Secrets]);
            GalleyReader.Read(galleys[i], proof);
            leaks[i] = proof.Leaks;
        });
        var ofStops = galleys.Select((galley, i) => (galley.Secrets, Leaks: leaks[i])).ToLookup(read => read.Secrets, read => read.Leaks);
        return [.. secrets.SelectMany((stop, i) => LeakReport.Of(stop, ofStops[i].SelectMany(some => some)))];
    }

    /// <summary>What every page says of a stop.</summary>
    private static IEnumerable<string> WordsOf(Secrets secrets) => [secrets.Stop.Id, secrets.Stop.Name, secrets.Stop.Readers ?? ""];

    private static SecretIndex[] IndexesOf(ImmutableArray<Secrets> secrets, ImmutableArray<string> alsoKnown, ParallelOptions options)
    {
        var words = new ConcurrentDictionary<string, WordedText>(ReferenceEqualityComparer.Instance); // the same texts come at every stop
        var indexes = new SecretIndex[secrets.Length];
        Parallel.For(0, secrets.Length, options, i => indexes[i] = new SecretIndex(
            secrets[i],
            [.. secrets[i].KnownTexts.Concat(secrets[i].KnownNames).Concat(alsoKnown).Select(Words)],
            Words));
        return indexes;

        WordedText Words(string text) => words.GetOrAdd(text, WordedText.Of);
    }
}
