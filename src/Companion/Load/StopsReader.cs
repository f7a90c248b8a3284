using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads <c>stops:</c> in book.yml: how far readers may have come.</summary>
internal static class StopsReader
{
    /// <remarks>Reports CMP112 where there are stops, because this version does not separate them.</remarks>
    public static ImmutableArray<ReadingStop> Read(YamlMapReader book, List<Diagnostic> findings)
    {
        var stops = ImmutableArray.CreateBuilder<ReadingStop>();
        foreach (var stop in book.Maps("stops", "a list of stops with ‘id’, ‘name’ and ‘after’"))
        {
            var id = stop.Value("id", "letters a–z, digits and hyphens, and no other stop’s", text =>
                text.Length > 0 && Slug.Ascii(text) == text && stops.All(other => other.Id != text) ? text : null);
            var name = stop.Text("name");
            var readers = stop.Text("readers");
            var after = stop.Value("after", "a place in the work like 2.13", Locator.Read);
            foreach (var key in (string[])["id", "name", "after"])
            {
                if (stop.Node(key) is null)
                    findings.Add(DiagnosticCatalogue.MissingKey.At(stop.Range with { Length = 0 }, "A stop", key));
            }

            stop.ReportUnknownKeys();
            if (id is not null && name is not null && after is not null)
                stops.Add(new ReadingStop(id, name, after, stop.Node("id")!.Range) { Readers = readers }); // it has been read
        }

        if (stops.Count > 0)
            findings.Add(DiagnosticCatalogue.StopsNotBuilt.At(book.Node("stops")!.Range with { Length = 0 }));
        return stops.ToImmutable();
    }
}
