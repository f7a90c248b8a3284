using System.Collections.Immutable;

namespace Companion.Diagnostics.Reports;

/// <summary>How many findings of each severity there are.</summary>
public readonly record struct Tally(int Errors, int Warnings, int Notes)
{
    public static Tally Of(ImmutableArray<Diagnostic> findings) => new(
        findings.Count(finding => finding.Severity == Severity.Error),
        findings.Count(finding => finding.Severity == Severity.Warning),
        findings.Count(finding => finding.Severity == Severity.Note));

    /// <summary>A number with its noun in the right form: <c>1 page</c>, <c>0 pages</c>.</summary>
    /// <param name="noun">In the singular; its plural ends in an s.</param>
    public static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>Worst first, without what there is none of: <c>2 errors, 1 warning</c>; for nothing at all, <c>no findings</c>.</summary>
    public override string ToString()
    {
        (int Number, string Noun)[] counts = [(Errors, "error"), (Warnings, "warning"), (Notes, "note")];
        var words = string.Join(", ", counts.Where(count => count.Number > 0).Select(count => Count(count.Number, count.Noun)));
        return words.Length == 0 ? "no findings" : words;
    }
}
