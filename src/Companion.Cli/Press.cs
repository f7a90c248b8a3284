using System.Collections.Immutable;
using Companion.Model.Stops;
using Companion.Render;
using Companion.Write;

namespace Companion.Cli;

/// <summary>What makes a book and what publishes it; <c>Program</c> hands in the real ones.</summary>
/// <param name="Build">As <see cref="Pipeline.Build"/>.</param>
/// <param name="Explain">As <see cref="Pipeline.Explain"/>: the book's folder, a file in it, a line.</param>
/// <param name="Publish">As <see cref="FolderWriter.Write"/>: output folder, files, protected folders.</param>
public sealed record Press(
    Func<BuildOptions, Action<BuildStage>?, BuildResult> Build,
    Func<string, string, int, Explanation?> Explain,
    Func<string, ImmutableArray<OutputFile>, ImmutableArray<string>, WriteSummary> Publish);
