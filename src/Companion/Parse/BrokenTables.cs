using System.Text.RegularExpressions;
using Companion.Diagnostics;

namespace Companion.Parse;

/// <summary>Finds tables that Markdown takes for paragraphs.</summary>
internal static partial class BrokenTables
{
    /// <param name="paragraph">Where the paragraph stands.</param>
    /// <param name="findings">Where CMP220 goes, for a line of hyphens and bars in it.</param>
    public static void Check(SourceRange paragraph, List<Diagnostic> findings)
    {
        var text = paragraph.Text;
        if (!text.Contains('|', StringComparison.Ordinal))
            return;
        var line = RuleLine().Match(text);
        if (line.Success)
            findings.Add(DiagnosticCatalogue.BrokenTable.At(new SourceRange(paragraph.Source, paragraph.Start + line.Index, line.Length)));
    }

    /// <summary>Whether a line is one that stands below a table's header.</summary>
    public static bool IsRule(string line) => RuleLine().IsMatch(line);

    /// <summary>The line below a table's header.</summary>
    [GeneratedRegex(@"^[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?(?=[ \t]*\r?$)|^[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?(?=[ \t]*\r?$)", RegexOptions.Multiline)]
    private static partial Regex RuleLine();
}
