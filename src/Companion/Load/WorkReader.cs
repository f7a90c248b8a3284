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

        work.ReportUnknownKeys();
        return string.IsNullOrEmpty(title) ? null : new Work(title, author, reference, parts.ToImmutable());
    }

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
