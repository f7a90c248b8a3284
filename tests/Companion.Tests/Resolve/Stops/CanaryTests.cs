using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Companion.Load;
using Companion.Model;
using Companion.Render;
using Companion.Render.Search;
using Companion.Render.Templates;
using Companion.Tests.Render.Search;
using CsCheck;

namespace Companion.Tests.Resolve.Stops;

/// <summary>Nothing that is withheld is in any file, and nothing that is allowed is missing, whatever an author reveals where.</summary>
public sealed class CanaryTests
{
    private static readonly TemplateSet s_templates = new([.. TemplateLoader.Program()]);

    [Fact]
    public void EveryStopHasWhatItMayTellAndNothingElse() => Gen.Int.Sample(seed => FaultsOf(new CanaryManuscript(seed)) == "", iter: 10, print: seed => Described(seed));

    private static string FaultsOf(CanaryManuscript manuscript)
    {
        var (editions, findings) = AtStop.Resolve(manuscript.Register, manuscript.Timeline, manuscript.Chapters);
        var faults = findings.Where(finding => finding.Severity == Companion.Diagnostics.Severity.Error).Select(finding => $"{finding.Range}: {finding.Message}").ToList();
        foreach (var book in editions.Books)
        {
            var text = TextOf(book);
            faults.AddRange(
                from canary in manuscript.Canaries
                let isShown = canary.IsShownAt(book.Stop!.After.Text)
                where isShown != text.Contains(canary.Word, StringComparison.OrdinalIgnoreCase)
                select $"{canary.Word} ({string.Join(' ', canary.From)}/{string.Join(' ', canary.Until)}) is {(isShown ? "missing" : "told")} at {book.Stop!.Id}");
        }

        return string.Join('\n', faults);
    }

    private static string TextOf(Book book)
    {
        var job = new RenderJob { Book = book, Templates = s_templates, Modified = DateTimeOffset.UnixEpoch, Threads = 1 };
        var files = ImmutableArray<OutputFile>.Empty;
        foreach (var format in OutputFormats.All)
            files = files.AddRange(format.Render(job, files).Value);
        return string.Concat(files.SelectMany(file => file.Path.EndsWith(".epub", StringComparison.Ordinal) ? Unpacked(file) : [file.Path, TextOf(file)]));
    }

    /// <summary>A file as it is, and the words of the search's index decoded.</summary>
    private static string TextOf(OutputFile file)
    {
        var text = Encoding.UTF8.GetString(file.Content.AsSpan());
        return file.Path.EndsWith(SearchFiles.Index, StringComparison.Ordinal) ? $"{text} {string.Join(' ', SearchIndex.WordsIn(text))}" : text;
    }

    private static IEnumerable<string> Unpacked(OutputFile epub)
    {
        using var archive = new ZipArchive(new MemoryStream([.. epub.Content]));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            yield return $"{entry.FullName} {reader.ReadToEnd()}";
        }
    }

    private static string Described(int seed)
    {
        var manuscript = new CanaryManuscript(seed);
        return $"seed {seed}\n{FaultsOf(manuscript)}\n{string.Join("\n=====\n", manuscript.Chapters)}\n=====\n{manuscript.Register}\n{manuscript.Timeline}";
    }
}
