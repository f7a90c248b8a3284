using System.Globalization;
using System.Text;
using System.Xml;
using Companion.Diagnostics;

namespace Companion.Tests;

/// <summary>Writes findings so that people can read the difference between two lists of them.</summary>
public static class FindingsText
{
    /// <summary>
    /// A block for each finding: <c>path:line:column-line:column: severity code: message</c>, what the author wrote there, the
    /// suggestion and the advice.
    /// </summary>
    public static string Of(IEnumerable<Diagnostic> findings)
    {
        var blocks = findings.Select(Block).ToArray();
        return blocks.Length == 0 ? "Nothing was found.\n" : string.Join('\n', blocks);
    }

    private static string Block(Diagnostic finding)
    {
        var (range, rule) = (finding.Range, finding.Rule);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{range}-{range.Source.PositionOf(range.End)}: ");
        text.Append(CultureInfo.InvariantCulture, $"{rule.Severity.ToString().ToLowerInvariant()} {rule.Code}: {finding.Message}\n");
        text.Append(CultureInfo.InvariantCulture, $"  | {Visible(range.Text)}\n");
        if (finding.Suggestion is { } suggestion)
            text.Append(CultureInfo.InvariantCulture, $"  did you mean ‘{suggestion}’?\n");
        return text.Append(CultureInfo.InvariantCulture, $"  {finding.Advice}\n").ToString();
    }

    /// <summary>The words on one line, cut to a hundred characters, with <c>⟨…⟩</c> for what cannot be seen.</summary>
    private static string Visible(string written)
    {
        var text = new StringBuilder();
        foreach (var c in written.Length > 100 ? written[..100] + '…' : written)
            text.Append(char.IsControl(c) || !XmlConvert.IsXmlChar(c) || c == '\uFFFD' ? $"⟨{(int)c:X4}⟩" : c.ToString());
        return text.ToString();
    }
}
