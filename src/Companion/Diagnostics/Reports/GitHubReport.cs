using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Companion.Diagnostics.Reports;

/// <summary>Findings as workflow commands, which GitHub Actions shows at their lines.</summary>
/// <remarks>
/// Source: GitHub Docs, “Workflow commands for GitHub Actions”; escaping as in actions/toolkit, <c>packages/core/src/command.ts</c>.
/// </remarks>
public static class GitHubReport
{
    /// <summary>Writes one line for each finding, in their order.</summary>
    /// <param name="prefix">What leads from the repository to the book, ending in a slash; may be empty.</param>
    public static void Write(TextWriter output, ImmutableArray<Diagnostic> findings, string prefix)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
            Append(text, finding, prefix);
        output.Write(text.ToString());
    }

    private static void Append(StringBuilder text, Diagnostic finding, string prefix)
    {
        var (from, to) = (finding.Range.Source.PositionOf(finding.Range.Start), finding.Range.Source.PositionOf(finding.Range.End));
        text.Append(CultureInfo.InvariantCulture, $"::{Command(finding.Severity)} file={Property(prefix + finding.Range.Source.Path)}");
        text.Append(CultureInfo.InvariantCulture, $",line={from.Line},endLine={to.Line}");
        // GitHub takes columns only of a range on one line.
        if (from.Line == to.Line)
            text.Append(CultureInfo.InvariantCulture, $",col={from.Column},endColumn={to.Column}");
        text.Append(CultureInfo.InvariantCulture, $",title={Property(finding.Rule.Code)}::{Message(finding)}\n");
    }

    private static string Message(Diagnostic finding)
    {
        var suggestion = finding.Suggestion is null ? "" : $"\nDid you mean ‘{finding.Suggestion}’?";
        var advice = finding.Advice.Length == 0 ? "" : $"\n{finding.Advice}";
        return Escape(finding.Message + suggestion + advice);
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Escape(string words) => words.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string value) => Escape(value).Replace(":", "%3A").Replace(",", "%2C");
}
