using System.Collections.Immutable;

namespace Companion.Cli;

/// <summary>What a command was told that reads a book.</summary>
/// <param name="Folder">It exists.</param>
/// <param name="Strict">Whether warnings count as errors.</param>
/// <param name="Quiet">Whether to keep progress and outcome back.</param>
/// <param name="Reports">At least one.</param>
/// <param name="Modified">When the book last changed; null for what book.yml says.</param>
internal sealed record BookRequest(
    BookFolder Folder, bool Strict, bool Quiet, ImmutableArray<ReportRequest> Reports, DateTimeOffset? Modified);
