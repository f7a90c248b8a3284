using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Companion.Diagnostics.Reports;

/// <summary>Findings in the format in which tools exchange them.</summary>
/// <remarks>Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”; the sections are named at each method.</remarks>
public static partial class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a log of one run, in UTF-8; the same findings give the same bytes.</summary>
    /// <param name="prefix">What leads from the repository to the book, with forward slashes and one at the end; may be empty.</param>
    /// <param name="version">The program's: <c>0.1.0</c>.</param>
    public static void Write(Stream output, ImmutableArray<Diagnostic> findings, string prefix, string version)
    {
        var rules = findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal).ToImmutableArray();
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Quotation marks stay readable; nothing puts this into HTML.
        });
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, version);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in findings)
            WriteResult(json, finding, rules.IndexOf(finding.Rule), prefix);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <remarks>Sections 3.18 and 3.19.</remarks>
    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Rule> rules, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "companion");
        json.WriteString("version", version);
        json.WriteString("language", "en");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <remarks>Section 3.49.</remarks>
    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        var message = Placeholder().Replace(rule.Message, "…").Replace("….", "…");
        WriteMessage(json, "shortDescription", message);
        WriteMessage(json, "fullDescription", $"{message} {rule.Advice}".TrimEnd()); // GitHub's code scanning requires one.
        WriteMessage(json, "help", rule.Advice);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <remarks>Section 3.27.</remarks>
    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, int rule, string prefix)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        var suggestion = finding.Suggestion is null ? "" : $" Did you mean ‘{finding.Suggestion}’?";
        WriteMessage(json, "message", $"{finding.Message}{suggestion} {finding.Advice}".TrimEnd());
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Range, prefix);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <remarks>Sections 3.28 to 3.30; an end column is the one after the last character.</remarks>
    private static void WriteLocation(Utf8JsonWriter json, SourceRange range, string prefix)
    {
        var (from, to) = (range.Source.PositionOf(range.Start), range.Source.PositionOf(range.End));
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', (prefix + range.Source.Path).Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", from.Line);
        json.WriteNumber("startColumn", from.Column);
        json.WriteNumber("endLine", to.Line);
        json.WriteNumber("endColumn", to.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Placeholder();
}
