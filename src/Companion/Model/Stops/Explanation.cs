using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Model.Stops;

/// <summary>Who is shown what stands in one line of the manuscript, and why.</summary>
/// <param name="Line">The line; its length may be 0.</param>
/// <param name="Stops">All that the book has, in reading order; empty when everybody is shown everything.</param>
/// <param name="Words">Each stretch of the line that is shown to other readers than the others; empty where nothing stands that anybody reads.</param>
public sealed record Explanation(SourceRange Line, ImmutableArray<ReadingStop> Stops, ImmutableArray<ExplainedWords> Words);

/// <summary>Words, and who is shown them.</summary>
/// <param name="Words">The first of them.</param>
/// <param name="ShownAt">In reading order; may be empty.</param>
/// <param name="WithheldAt">The others.</param>
/// <param name="Causes">What decides it, from the outermost to the innermost; empty for what is safe for everyone.</param>
/// <param name="Until">From where on other words stand instead; may be empty.</param>
public sealed record ExplainedWords(
    string Words, ImmutableArray<ReadingStop> ShownAt, ImmutableArray<ReadingStop> WithheldAt, ImmutableArray<DisclosureCause> Causes, ImmutableArray<Locator> Until);
