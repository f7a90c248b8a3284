using System.Collections.Immutable;
using Companion.Diagnostics.Reports;
using Companion.Render;
using Companion.Write;

namespace Companion.Cli;

/// <summary>The last line that a command writes: what became of the book.</summary>
internal static class Outcome
{
    private const string Site = "site";

    /// <param name="output">The output folder, as somebody reads it.</param>
    /// <param name="summary">What publishing it changed.</param>
    public static string OfBuild(string output, BuildResult result, WriteSummary summary, TimeSpan elapsed)
    {
        var siteFirst = result.Files.GroupBy(TopOf).OrderBy(files => files.Key == Site ? 0 : 1);
        var made = List([.. siteFirst.Select(files => $"{output}/{files.Key} ({Extent(files, result.Pages)})")]);
        return summary is { Written: 0, Removed: 0 }
            ? $"Nothing changed in {made}; it took {Seconds(elapsed)}."
            : $"Built {made} in {Seconds(elapsed)}.";
    }

    /// <param name="strict">Whether warnings count as errors.</param>
    public static string OfRefusedBuild(BuildResult result, bool strict)
    {
        var tally = Tally.Of(result.Findings);
        return tally.Errors > 0 || !strict
            ? $"Nothing was written: {Tally.Count(tally.Errors, "error")}."
            : $"Nothing was written: {Tally.Count(tally.Warnings, "warning")}, which --strict counts as errors.";
    }

    public static string OfCheck(BuildResult result, TimeSpan elapsed)
    {
        var findings = Tally.Of(result.Findings).ToString();
        var capital = char.ToUpperInvariant(findings[0]);
        return $"{capital}{findings[1..]} in {Tally.Count(result.Chapters, "chapter")} ({Seconds(elapsed)}).";
    }

    /// <summary>As kB and MB count, in thousands.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => Tally.Count((int)bytes, "byte"),
        < 999_500 => FormattableString.Invariant($"{bytes / 1e3:0} kB"),
        _ => FormattableString.Invariant($"{bytes / 1e6:0.0} MB"),
    };

    private static string Seconds(TimeSpan elapsed) => FormattableString.Invariant($"{elapsed.TotalSeconds:0.00} s");

    private static string TopOf(OutputFile file) => file.Path.Split('/')[0];

    private static string Extent(IGrouping<string, OutputFile> files, int pages)
    {
        var size = Size(files.Sum(file => (long)file.Content.Length));
        return files.Key == Site ? $"{Tally.Count(pages, "page")}, {size}" : size;
    }

    private static string List(ImmutableArray<string> things) =>
        things.Length < 2 ? string.Concat(things) : $"{string.Join(", ", things[..^1])} and {things[^1]}";
}
