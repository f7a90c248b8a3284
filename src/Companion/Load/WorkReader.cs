using System.Collections.Immutable;
using System.Globalization;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads <c>work:</c> in book.yml: the book that the companion is about.</summary>
internal static class WorkReader
{
    public static Work? Read(YamlMapReader? work, List<Diagnostic> findings)
    {
        if (work is null)
            return null;
        var title = work.Required("title", "The work");
        var author = work.Text("author");
        var reference = work.Text("reference");
        var parts = ImmutableArray.CreateBuilder<WorkPart>();
        foreach (var part in work.Maps("parts", "a list of parts with ‘name’ and ‘chapters’"))
        {
            var name = part.Required("name", "A part");
            var chapters = part.Value("chapters", "chapters like 1-9", Chapters);
            if (chapters is null && part.Node("chapters") is null)
                findings.Add(DiagnosticCatalogue.MissingKey.At(part.Range with { Length = 0 }, "A part", "chapters"));
            part.ReportUnknownKeys();
            if (!string.IsNullOrEmpty(name) && chapters is not null)
                parts.Add(new WorkPart(name, chapters.Item1, chapters.Item2));
        }

        var only = parts.Count == 0 ? work.Value("chapters", "chapters like 1-24", Chapters) : null;
        var levels = work.Texts("levels");
        var sameAs = Addresses(work, findings);
        work.ReportUnknownKeys();
        if (string.IsNullOrEmpty(title))
            return null;
        return new Work(title, author, reference, parts.ToImmutable())
        {
            ReferenceRange = work.Node("reference")?.Range,
            SameAs = sameAs,
            LevelRanges = [.. levels.Select(level => KeyValuePair.Create(level.Value, level.Range))],
            Levels = !levels.IsEmpty ? [.. levels.Select(level => level.Value)] : parts.Count > 0 ? ["part", "chapter"] : ["chapter"],
            Chapters = only is not null ? InOrder(only) : InOrder(parts),
        };
    }

    private static ImmutableArray<Uri> Addresses(YamlMapReader work, List<Diagnostic> findings)
    {
        var addresses = ImmutableArray.CreateBuilder<Uri>();
        foreach (var written in work.Texts("same-as"))
        {
            if (SiteAddress.ReadPlain(written.Value.Trim()) is { } address)
                addresses.Add(address);
            else
                findings.Add(DiagnosticCatalogue.ImpossibleValue.At(written.Range, "same-as", written.Value, "a web address like https://www.wikidata.org/wiki/Q1"));
        }

        return addresses.ToImmutable();
    }

    private static ImmutableArray<WorkChapter> InOrder(Tuple<int, int> chapters) =>
        [.. Enumerable.Range(chapters.Item1, chapters.Item2 - chapters.Item1 + 1).Select((number, i) => new WorkChapter(Place($"{number}"), null, number, i + 1))];

    private static ImmutableArray<WorkChapter> InOrder(IReadOnlyList<WorkPart> parts) =>
    [
        .. parts
            .SelectMany((part, i) => Enumerable.Range(part.FirstChapter, part.LastChapter - part.FirstChapter + 1).Select(number => (Part: i + 1, Number: number)))
            .Select((chapter, i) => new WorkChapter(Place($"{chapter.Part}.{chapter.Number}"), chapter.Part, chapter.Number, i + 1)),
    ];

    private static Locator Place(FormattableString text) => new(text.ToString(CultureInfo.InvariantCulture));

    private static Tuple<int, int>? Chapters(string text)
    {
        var ends = text.Split(['-', '–'], StringSplitOptions.TrimEntries);
        return ends.Length is 1 or 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first <= last
            ? Tuple.Create(first, last)
            : null;
    }
}
