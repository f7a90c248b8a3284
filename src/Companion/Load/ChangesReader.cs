using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Load;

/// <summary>Reads <c>changes:</c> in book.yml and in the header of a chapter.</summary>
public static class ChangesReader
{
    /// <param name="keys">What it stands in.</param>
    /// <param name="work">For the places that the work has; null when book.yml names none.</param>
    /// <param name="findings">Where CMP102 to CMP105, CMP115 and CMP531 go.</param>
    /// <returns>The latest first; those of a day as they are written.</returns>
    public static ImmutableArray<Change> Read(YamlMapReader keys, Work? work, List<Diagnostic> findings)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var map in keys.Maps("changes", "a list of changes with ‘date’ and ‘text’"))
        {
            var (date, text) = (map.Date("date"), map.Required("text", "A change"));
            if (map.Node("date") is null)
                findings.Add(DiagnosticCatalogue.MissingKey.At(map.Range with { Length = 0 }, "A change", "date"));
            var reveals = Reveals(map, work, findings);
            map.ReportUnknownKeys();
            if (date is { } day && !string.IsNullOrEmpty(text))
                changes.Add(new Change(day, text, reveals, map.Node("text")!.Range)); // it has been read
        }

        return [.. changes.OrderByDescending(change => change.Date)];
    }

    private static Reveal? Reveals(YamlMapReader map, Work? work, List<Diagnostic> findings)
    {
        if (map.Value("reveals", "a place in the work like 2.13", Locator.Read) is not { } place)
            return null;
        var range = map.Node("reveals")!.Range; // it has been read
        if (work is { IsListed: true } && place != ReadingOrder.Beginning && work.Find(place) is null)
            findings.Add(work.Missing(place, range));
        return new Reveal(place, range);
    }
}
