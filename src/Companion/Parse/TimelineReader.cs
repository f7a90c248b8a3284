using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Parse;

/// <summary>Reads timeline.yml.</summary>
public static class TimelineReader
{
    private const string ListOfEvents = "a list of events, each with ‘told’ and ‘event’";

    /// <param name="file">Null when there is none.</param>
    /// <param name="settings">For the language that quotation marks are set in, and the chapters of the work.</param>
    /// <remarks>Reports CMP101 to CMP105, CMP114, CMP115, CMP2xx of what the events say, CMP531, CMP533 and CMP653 to CMP657.</remarks>
    public static Diagnosed<Timeline> Read(SourceText? file, BookSettings settings)
    {
        if (file is null)
            return Diagnosed.With(Timeline.Empty, []);
        var findings = new List<Diagnostic>();
        var events = ImmutableArray.CreateBuilder<TimelineEvent>();
        var ids = new Dictionary<string, SourceRange>(StringComparer.Ordinal);
        var words = new EventWords(settings, findings);
        foreach (var item in Items(YamlFile.Read(file.Whole).Keep(findings), findings))
        {
            if (item is YamlMap map)
            {
                if (Event(new YamlMapReader(map, findings), settings.Work, words, ids, findings) is { } read)
                    events.Add(read);
            }
            else
                findings.Add(DiagnosticCatalogue.WrongType.At(item.Range, "The timeline", ListOfEvents, $"a list with {item.Kind} in it"));
        }

        findings.AddRange(EventOrder.Check(events.ToImmutable(), ids.Keys));
        return Diagnosed.With(new Timeline(events.ToImmutable()) { AssetPaths = words.AssetPaths }, findings);
    }

    private static ImmutableArray<YamlNode> Items(YamlNode? root, List<Diagnostic> findings)
    {
        if (root is YamlList list)
            return list.Items;
        if (root is not null)
            findings.Add(DiagnosticCatalogue.WrongType.At(root.Range, "The timeline", ListOfEvents, root.Kind));
        return [];
    }

    /// <param name="ids">Those that are taken, also by events that could not be read.</param>
    /// <returns>Null when it does not say where it is told or what happens.</returns>
    private static TimelineEvent? Event(
        YamlMapReader keys, Work? work, EventWords reader, Dictionary<string, SourceRange> ids, List<Diagnostic> findings)
    {
        var id = Id(keys, ids, findings);
        var told = Told(keys, work, findings);
        var words = keys.Required("event", "An event");
        var description = string.IsNullOrEmpty(words) ? [] : reader.Read(words, keys.Node("event")!.Range); // it has words
        var date = EventDate.Read(keys, findings);
        var who = Written(keys.Texts("who"));
        var where = Written(keys.Texts("where"));
        if (where.Length > 1)
            findings.Add(DiagnosticCatalogue.WrongType.At(where[1].Range, "where", "the id of one place", "a list of several"));
        var after = Written(keys.Texts("after"));
        var reveals = keys.Value("reveals", "a place in the work like 2.13", Locator.Read);
        keys.ReportUnknownKeys();
        if (told is null || description.IsEmpty)
            return null;
        return new TimelineEvent
        {
            Id = id,
            Told = told,
            When = date.When,
            Until = date.Until,
            IsCirca = date.IsCirca,
            WhenRange = date.Range,
            Description = description,
            Who = who,
            Where = where.FirstOrDefault(),
            After = after,
            Reveal = reveals is null ? null : RevealPlace.At(reveals, keys.Node("reveals")!.Range, work, findings), // it has been read
            Range = keys.Range,
        };
    }

    private static string? Id(YamlMapReader keys, Dictionary<string, SourceRange> ids, List<Diagnostic> findings)
    {
        var id = keys.Value("id", "letters a–z, digits and hyphens", text => text.Length > 0 && Slug.Ascii(text) == text ? text : null);
        if (id is null || keys.Node("id") is not { } node || ids.TryAdd(id, node.Range))
            return id;
        findings.Add(DiagnosticCatalogue.RepeatedEventId.At(node.Range, ids[id].Source.PositionOf(ids[id].Start).Line, id));
        return null;
    }

    private static WorkStretch? Told(YamlMapReader keys, Work? work, List<Diagnostic> findings)
    {
        const string expected = "a place in the work like 1.6, or a stretch like 1.6-1.8";
        var told = keys.Value("told", expected, WorkStretch.Read);
        if (keys.Node("told") is not { } node)
            findings.Add(DiagnosticCatalogue.MissingKey.At(keys.Range with { Length = 0 }, "An event", "told"));
        else if (told is not null && work is { IsListed: true })
        {
            ImmutableArray<Locator> strange = [.. new[] { told.First, told.Last }.Distinct().Where(place => work.Find(place) is null)];
            findings.AddRange(strange.Select(place => work.Missing(place, Within(node.Range, place))));
            if (strange.IsEmpty && work.Between(told).IsEmpty)
                findings.Add(DiagnosticCatalogue.ReversedStretch.At(node.Range, told));
            return work.Between(told).IsEmpty ? null : told;
        }

        return told;
    }

    /// <summary>One end of a stretch.</summary>
    private static SourceRange Within(SourceRange stretch, Locator place) =>
        stretch.Text.LastIndexOf(place.Text, StringComparison.Ordinal) is >= 0 and var at ? new SourceRange(stretch.Source, stretch.Start + at, place.Text.Length) : stretch;

    private static ImmutableArray<WrittenId> Written(ImmutableArray<YamlScalar> ids) => [.. ids.Where(id => id.Value.Length > 0).Select(id => new WrittenId(id.Value.Trim(), id.Range))];
}
