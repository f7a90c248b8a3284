using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Load;

/// <summary>What the author wrote, as read from disk.</summary>
/// <param name="Settings">What <c>book.yml</c> says.</param>
/// <param name="Chapters">In the order of the spine; may be empty only if CMP109 is reported.</param>
/// <param name="References">Every file of references, in the order of their names; may be empty.</param>
/// <param name="Register">register.yml; null when there is none.</param>
/// <param name="Timeline">timeline.yml; null when there is none.</param>
/// <param name="Style">How sources are cited.</param>
/// <param name="Templates">The program's, each replaced by the author's of the same path; by path.</param>
/// <param name="Wording">In the book's language.</param>
public sealed record Manuscript(
    BookSettings Settings,
    ImmutableArray<SourceText> Chapters,
    ImmutableArray<SourceText> References,
    SourceText? Register,
    SourceText? Timeline,
    CitationStyle Style,
    ImmutableArray<SourceText> Templates,
    Wording Wording)
{
    /// <summary>What the author's stylesheets show; may be empty.</summary>
    public ImmutableArray<StyleFile> StyleFiles { get; init; } = [];
}
