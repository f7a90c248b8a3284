using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Companion.Diagnostics.Reports;

/// <summary>Findings for somebody at a terminal: the place, what is wrong, the line with carets, what to do.</summary>
public static class TextReport
{
    /// <summary>The cells of a line that are shown at most.</summary>
    private const int Window = 100;

    /// <summary>Writes the findings in their order, and a line that counts them; nothing if there are none.</summary>
    /// <param name="prefix">What leads from the working directory to the book, ending in a slash, so that paths can be clicked; may be empty.</param>
    /// <param name="coloured">Whether the terminal is told to colour.</param>
    public static void Write(TextWriter output, ImmutableArray<Diagnostic> findings, string prefix, bool coloured)
    {
        if (findings.IsEmpty)
            return;
        var text = new StringBuilder();
        foreach (var finding in findings)
            Append(text, finding, prefix, coloured);
        output.Write(text.Append(CultureInfo.InvariantCulture, $"{Tally.Of(findings)}\n").ToString());
    }

    private static void Append(StringBuilder text, Diagnostic finding, string prefix, bool coloured)
    {
        var paint = coloured ? Paint.For(finding.Severity) : Paint.None;
        var place = TerminalCells.Visible(prefix + finding.Range);
        var kind = $"{Word(finding.Severity)} {finding.Rule.Code}";
        text.Append(CultureInfo.InvariantCulture, $"{place}: {paint.Begin}{kind}:{paint.End} {TerminalCells.Visible(finding.Message)}\n");
        AppendExcerpt(text, finding.Range, paint);
        if (finding.Suggestion is { } suggestion)
            text.Append(CultureInfo.InvariantCulture, $"    did you mean ‘{TerminalCells.Visible(suggestion)}’?\n");
        if (finding.Advice.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"    {TerminalCells.Visible(finding.Advice)}\n");
        text.Append('\n');
    }

    private static void AppendExcerpt(StringBuilder text, SourceRange range, Paint paint)
    {
        if (Excerpt.Of(range, Window) is not { } excerpt)
            return;
        var number = range.Source.PositionOf(range.Start).Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var gutter = new string(' ', number.Length);
        text.Append(CultureInfo.InvariantCulture, $"{number} | {excerpt.Line}\n");
        text.Append(CultureInfo.InvariantCulture, $"{gutter} | ").Append(' ', excerpt.Indent);
        text.Append(paint.Begin).Append(excerpt.Carets).Append(paint.End).Append('\n');
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
