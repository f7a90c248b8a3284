using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Resolve.Stops;

/// <summary>Something that is wrong or doubtful for the readers of one stop.</summary>
/// <param name="Rule">Its kind; its words begin with the names of stops.</param>
/// <param name="Range">Where it is.</param>
/// <param name="Stop">The readers'.</param>
/// <param name="Rest">What else its words say.</param>
internal sealed record StopFinding(Rule Rule, SourceRange Range, ReadingStop Stop, ImmutableArray<object> Rest)
{
    public static StopFinding Of(Rule rule, SourceRange range, ReadingStop stop, params object[] rest) => new(rule, range, stop, [.. rest]);

    /// <summary>What is the same at several stops is said once, with all of them.</summary>
    /// <param name="findings">In the order of the stops.</param>
    public static IEnumerable<Diagnostic> Together(IEnumerable<StopFinding> findings) =>
        from finding in findings
        group finding by (finding.Rule.Code, finding.Range, string.Join(' ', finding.Rest)) into same
        let first = same.First()
        select first.Rule.At(first.Range, [string.Join("’, ‘", same.Select(each => each.Stop.Name).Distinct()), .. first.Rest]);
}
