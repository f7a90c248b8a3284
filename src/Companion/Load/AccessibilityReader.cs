using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads <c>accessibility:</c> in book.yml. Nothing is claimed there without the name of somebody who has checked it.</summary>
internal static class AccessibilityReader
{
    private const string Conforms = "conforms";

    /// <param name="keys">Null when book.yml does not say.</param>
    /// <param name="findings">Where CMP102 to CMP105 and CMP115 go.</param>
    public static AccessibilitySettings Read(YamlMapReader? keys, List<Diagnostic> findings)
    {
        if (keys is null)
            return new AccessibilitySettings(null, null);
        var level = keys.Value(Conforms, "a level like wcag-2.2-aa", WcagLevel.Read, "wcag-2.2-a", "wcag-2.2-aa", "wcag-2.2-aaa", "wcag-2.1-aa", "wcag-2.0-aa");
        var (checkedBy, date, credential) = (keys.Text("checked-by"), keys.Date("date"), keys.Text("credential"));
        var report = keys.Value("report", "a web address like https://example.org/report.html", SiteAddress.ReadPlain);
        var summary = keys.Text("summary");
        foreach (var key in (string[])["checked-by", "date", "report", "credential"])
        {
            if (keys.Node(key) is { } node && keys.Node(Conforms) is null)
                findings.Add(DiagnosticCatalogue.MissingKey.At(node.Range, $"‘{key}’", Conforms));
        }

        if (keys.Node(Conforms) is { } claim && keys.Node("checked-by") is null)
            findings.Add(DiagnosticCatalogue.MissingKey.At(claim.Range, $"‘{Conforms}’", "checked-by"));
        keys.ReportUnknownKeys();
        var isChecked = level is not null && !string.IsNullOrEmpty(checkedBy);
        return new AccessibilitySettings(
            string.IsNullOrEmpty(summary) ? null : summary,
            isChecked ? new Conformance(level!, checkedBy!) { Date = date, Report = report, Credential = string.IsNullOrEmpty(credential) ? null : credential } : null);
    }
}
