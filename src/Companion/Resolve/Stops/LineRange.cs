using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Resolve.Stops;

/// <summary>Where a line of prose stands that has no range of its own: a cell, a term.</summary>
internal static class LineRange
{
    /// <param name="line">May be empty.</param>
    /// <param name="around">What it stands in, for a line that is empty or a value from elsewhere.</param>
    public static SourceRange Of(ImmutableArray<Inline> line, SourceRange around) => line.IsEmpty || line[0].Range.Source != around.Source
        ? around with { Length = 0 }
        : line[0].Range with { Length = Math.Max(0, line[^1].Range.End - line[0].Range.Start) };
}
