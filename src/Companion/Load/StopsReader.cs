using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Load;

/// <summary>Reads <c>stops:</c> in book.yml: how far readers may have come.</summary>
internal static class StopsReader
{
    /// <summary>The folder that the site's stops share, which no stop can be called after.</summary>
    private const string SharedFolder = "assets";

    /// <summary>It names a folder and ends the EPUB's name, and file systems do not take any length.</summary>
    private const int LongestId = 60;

    /// <param name="book">book.yml.</param>
    /// <param name="work">For the places that the work has; null when book.yml names none.</param>
    /// <param name="findings">Where CMP102 to CMP105, CMP115, CMP531 and CMP701 go.</param>
    public static ImmutableArray<ReadingStop> Read(YamlMapReader book, Work? work, List<Diagnostic> findings)
    {
        var order = new ReadingOrder(work);
        var stops = ImmutableArray.CreateBuilder<ReadingStop>();
        foreach (var map in book.Maps("stops", "a list of stops with ‘id’, ‘name’ and ‘after’"))
        {
            if (Stop(map, stops, findings) is not { } stop)
                continue;
            var range = map.Node("after")!.Range; // it has been read
            if (work is { IsListed: true } && stop.After != ReadingOrder.Beginning && work.Find(stop.After) is null)
                findings.Add(work.Missing(stop.After, range));
            else if (stops is [.., var before] && order.Compare(stop.After, before.After) <= 0)
                findings.Add(DiagnosticCatalogue.StopOutOfOrder.At(range, stop.Id, before.Id));
            stops.Add(stop);
        }

        return stops.ToImmutable();
    }

    /// <returns>Null when it lacks what a stop must have.</returns>
    private static ReadingStop? Stop(YamlMapReader stop, IEnumerable<ReadingStop> others, List<Diagnostic> findings)
    {
        var id = stop.Value("id", string.Create(null, $"letters a–z, digits and hyphens, at most {LongestId}, no other stop’s, and not ‘{SharedFolder}’"), text =>
            text.Length is > 0 and <= LongestId && text != SharedFolder && Slug.Ascii(text) == text && others.All(other => other.Id != text) ? text : null);
        var name = stop.Value("name", "words, and not another stop’s: readers choose by them", text => text.Length > 0 && others.All(other => other.Name != text) ? text : null);
        var readers = stop.Text("readers");
        var after = stop.Value("after", "a place in the work like 2.13, or 0 for its beginning", Locator.Read);
        foreach (var key in (string[])["id", "name", "after"])
        {
            if (stop.Node(key) is null)
                findings.Add(DiagnosticCatalogue.MissingKey.At(stop.Range with { Length = 0 }, "A stop", key));
        }

        stop.ReportUnknownKeys();
        return id is null || name is null || after is null ? null : new ReadingStop(id, name, after, stop.Node("id")!.Range) { Readers = readers }; // it has been read
    }
}
