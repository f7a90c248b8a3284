using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Render;

namespace Companion;

/// <summary>What a build made of a book.</summary>
/// <param name="Files">Every file of the output, in memory; empty if a finding is an error.</param>
/// <param name="Findings">All of them, sorted by file, place and code.</param>
/// <param name="Chapters">How many chapters the book has.</param>
/// <param name="Pages">How many pages the site has; 0 without a site.</param>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Findings, int Chapters, int Pages)
{
    /// <summary>The ids of the reading stops that the book has, in reading order; may be empty.</summary>
    public ImmutableArray<string> Stops { get; init; } = [];

    /// <summary>Whether nothing worse was found than the author accepts.</summary>
    /// <param name="strict">Whether warnings count as errors.</param>
    public bool Succeeded(bool strict) =>
        Findings.All(finding => finding.Severity < (strict ? Severity.Warning : Severity.Error));
}

/// <summary>The stages of a build, as somebody who waits may want to see them.</summary>
public enum BuildStage
{
    Load,
    Parse,
    Resolve,
    Render,
    Proof,
    Write,
}
