using System.Text;
using System.Text.Json;
using Companion.Diagnostics;
using Companion.Diagnostics.Reports;

namespace Companion.Tests.Diagnostics;

public sealed class SarifReportTests
{
    private const string Text = "one\nThe tape plays\non.\n";

    [Fact]
    public void ALogNamesItsSchemaAndItsTool()
    {
        var log = Read();
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("/sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString());
        var driver = Run(log).GetProperty("tool").GetProperty("driver");
        Assert.Equal("companion", driver.GetProperty("name").GetString());
        Assert.Equal("1.2.3", driver.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", Run(log).GetProperty("columnKind").GetString());
        Assert.Empty(Run(log).GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void ResultsPointToTheirRules()
    {
        var run = Run(Read(At(Findings.Note, "tape"), At(Findings.Error, "tape"), At(Findings.Note, "plays")));
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString());
        Assert.Equal(["CMP901", "CMP903"], rules);
        var results = run.GetProperty("results").EnumerateArray().Select(result => (result.GetProperty("ruleId").GetString(), result.GetProperty("ruleIndex").GetInt32(), result.GetProperty("level").GetString()));
        Assert.Equal([("CMP903", 1, "note"), ("CMP901", 0, "error"), ("CMP903", 1, "note")], results);
    }

    [Fact]
    public void ARuleSaysWhatItIsAndWhatToDo()
    {
        var rule = Run(Read(At(Findings.Error, "tape"))).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal("No note is called ‘…’.", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("Write it.", rule.GetProperty("help").GetProperty("text").GetString());
        Assert.Equal("error", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Fact]
    public void AMessageHasSuggestionAndAdvice()
    {
        var result = Run(Read(At(Findings.Error, "tape") with { Suggestion = "tapes" })).GetProperty("results")[0];
        Assert.Equal("No note is called ‘tape’. Did you mean ‘tapes’? Write it.", result.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void ARegionEndsAfterItsLastCharacter()
    {
        var region = Location(Read(At(Findings.Error, "tape plays\non"))).GetProperty("region");
        Assert.Equal((2, 5, 3, 3), (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn")));
        int Number(string name) => region.GetProperty(name).GetInt32();
    }

    [Fact]
    public void AnAddressIsRelativeAndEncoded()
    {
        var artifact = Location(Read(Findings.At(Findings.Error, Text, "tape", "chapters/1: Die Bücher #2 100%.md"))).GetProperty("artifactLocation");
        Assert.Equal("my%20book/chapters/1%3A%20Die%20B%C3%BCcher%20%232%20100%25.md", artifact.GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", artifact.GetProperty("uriBaseId").GetString());
    }

    [Fact]
    public void TheBytesAreTheSameEachTimeAndReadable()
    {
        var findings = new[] { At(Findings.Error, "tape"), At(Findings.Note, "plays") };
        Assert.Equal(Write(findings), Write(findings));
        var text = Encoding.UTF8.GetString(Write(findings));
        Assert.Contains("‘tape’", text);
        Assert.DoesNotContain("\r", text);
        Assert.EndsWith("\n}\n", text);
    }

    [Fact]
    public void HalfACharacterDoesNotStopTheReport() =>
        Assert.Contains("Half \uFFFD.", Run(Read(At(Findings.Error, "tape") with { Message = "Half \uD83C." })).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());

    private static Diagnostic At(Rule rule, string words) => Findings.At(rule, Text, words);

    private static JsonElement Read(params Diagnostic[] findings) => JsonDocument.Parse(Write(findings)).RootElement;

    private static JsonElement Run(JsonElement log) => Assert.Single(log.GetProperty("runs").EnumerateArray());

    private static JsonElement Location(JsonElement log) => Run(log).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");

    private static byte[] Write(params Diagnostic[] findings)
    {
        using var output = new MemoryStream();
        SarifReport.Write(output, [.. findings], "my book/", "1.2.3");
        return output.ToArray();
    }
}
