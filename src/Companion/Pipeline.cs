using System.Collections.Immutable;
using Companion.Check;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse;
using Companion.Proof;
using Companion.Render;
using Companion.Render.Templates;
using Companion.Resolve;
using Companion.Resolve.Stops;

namespace Companion;

/// <summary>The whole program: folder → manuscript → parsed → book → files. The only file that names every room.</summary>
public static class Pipeline
{
    /// <summary>Builds a book in memory.</summary>
    /// <param name="options">The book's folder and what is wanted.</param>
    /// <param name="progress">Told of each stage as it begins; may be null.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static BuildResult Build(BuildOptions options, Action<BuildStage>? progress = null)
    {
        progress?.Invoke(BuildStage.Load);
        var (manuscript, found) = ManuscriptLoader.Load(options.Folder);
        var findings = new List<Diagnostic>(found);
        progress?.Invoke(BuildStage.Parse);
        var parsed = ManuscriptParser.Parse(manuscript, options.Threads).Keep(findings);
        progress?.Invoke(BuildStage.Resolve);
        var shelf = AssetLoader.Load(options.Folder, parsed.AssetPaths);
        var editions = Editions.Of(Placed(parsed, options), shelf, options.Stop).Keep(findings);
        findings.AddRange(Checks.Run(editions.Whole));
        progress?.Invoke(BuildStage.Render);
        var files = editions.Books.IsEmpty ? [] : Render(editions, manuscript, options, findings); // a stop that there is not has no book
        progress?.Invoke(BuildStage.Proof);
        var alsoKnown = TemplateLoader.WithoutOwnRules(manuscript.Templates).Concat(manuscript.Wording.Words.Values);
        findings.AddRange(LeakCheck.Run(files, editions.Secrets, alsoKnown, options.Threads));
        return Result(editions.Whole, files, findings);
    }

    /// <summary>Says who is shown a line of a book, and why.</summary>
    /// <param name="folder">The book's.</param>
    /// <param name="file">From the book's folder, with forward slashes.</param>
    /// <param name="line">Counted from 1.</param>
    /// <returns>Null when the file is not part of the book, or has no such line.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Explanation? Explain(string folder, string file, int line)
    {
        var manuscript = ManuscriptLoader.Load(folder).Value;
        SourceText?[] files = [manuscript.Settings.Range.Source, .. manuscript.Chapters, manuscript.Register, manuscript.Timeline, .. manuscript.References];
        return files.FirstOrDefault(source => source?.Path == file)?.Line(line) is { } range
            ? Explanations.Of(ManuscriptParser.Parse(manuscript, Environment.ProcessorCount).Value, range)
            : null;
    }

    private static ImmutableArray<OutputFile> Render(Editions editions, Manuscript manuscript, BuildOptions options, List<Diagnostic> findings)
    {
        var job = new RenderJob
        {
            Book = editions.Books[^1],
            Books = editions.Books,
            Templates = new TemplateSet(manuscript.Templates),
            StyleFiles = manuscript.StyleFiles,
            Modified = options.Modified,
            Threads = options.Threads,
        };
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var format in OutputFormats.All.Where(format => options.Formats.IsEmpty || options.Formats.Contains(format.Name)))
            files.AddRange(format.Render(job, files.ToImmutable()).Keep(findings));
        return files.ToImmutable();
    }

    private static BuildResult Result(Book book, ImmutableArray<OutputFile> files, List<Diagnostic> findings)
    {
        var sorted = findings
            .DistinctBy(finding => (finding.Rule.Code, finding.Range.Source.Path, finding.Range.Start, finding.Message))
            .OrderBy(finding => finding.Range.Source.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Range.Start)
            .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)
            .ToImmutableArray();
        var failed = sorted.Any(finding => finding.Severity == Severity.Error);
        var pages = files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        return new BuildResult(failed ? [] : files, sorted, book.Spine.Length, failed ? 0 : pages) { Stops = [.. book.Settings.Stops.Select(stop => stop.Id)] };
    }

    private static ParsedManuscript Placed(ParsedManuscript manuscript, BuildOptions options)
    {
        var site = manuscript.Settings.Site;
        site = site with { Address = options.Address ?? site.Address, Repository = options.Repository ?? site.Repository };
        return manuscript with { Settings = manuscript.Settings with { Site = site } };
    }
}
