using System.Reflection;
using System.Text.RegularExpressions;
using Companion.Diagnostics;

namespace Companion.Tests.ArchitectureTests;

public sealed partial class CatalogueTests
{
    private static readonly FieldInfo[] s_rules =
        [.. typeof(DiagnosticCatalogue).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(Rule))];

    private static readonly string s_documentation = File.ReadAllText(Path.Combine(Repository.Folder, "src", "findings.md"));

    [Fact]
    public void EveryRuleIsInTheCatalogueOnceAndTheyAreInTheOrderOfTheirCodes()
    {
        Assert.Equal(s_rules.Select(rule => (Rule)rule.GetValue(null)!).OrderBy(rule => rule.Code, StringComparer.Ordinal), DiagnosticCatalogue.All);
        Assert.Equal(DiagnosticCatalogue.All.Select(rule => rule.Code).Distinct().Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(rule => rule.Code));
    }

    [Fact]
    public void EveryRuleIsReportedSomewhere()
    {
        var program = string.Concat(SourceFile.Program.Where(file => !file.Path.Contains("DiagnosticCatalogue.", StringComparison.Ordinal)).SelectMany(file => file.Code));
        Offences.None(s_rules.Where(rule => !program.Contains($"DiagnosticCatalogue.{rule.Name}", StringComparison.Ordinal))
            .Select(rule => $"nothing reports {((Rule)rule.GetValue(null)!).Code}, {rule.Name}"));
    }

    [Fact]
    public void EveryRuleHasAManuscriptThatBreaksIt() => Offences.None(
        from rule in DiagnosticCatalogue.All
        where !TestManuscript.NamesIn("findings").Any(name => name.StartsWith($"{rule.Code}-", StringComparison.Ordinal) && Breaks(name, rule.Code))
        select $"no manuscript under tests breaks {rule.Code}");

    [Fact]
    public void EveryManuscriptWithAFindingIsNamedAfterARuleThatItBreaks() => Offences.None(
        from name in TestManuscript.NamesIn("findings")
        where !Breaks(name, name.Split('-')[0])
        select $"{name} does not break {name.Split('-')[0]}");

    [Fact]
    public void ARulesWordsAreSentences() => Offences.None(
        from rule in DiagnosticCatalogue.All
        from words in new[] { rule.Message, rule.Advice }
        where !words.EndsWith('.') || words.Contains('\'', StringComparison.Ordinal) || words.Contains('"', StringComparison.Ordinal) || words.Contains("  ", StringComparison.Ordinal)
        select $"{rule.Code}: {words}");

    [Fact]
    public void EveryRuleIsExplainedWithItsSeverityAndItsWords()
    {
        var explained = Explanation().Matches(s_documentation).Select(match => (match.Groups["code"].Value, match.Groups["severity"].Value, match.Groups["words"].Value));
        Assert.Equal(DiagnosticCatalogue.All.Select(rule => (rule.Code, rule.Severity.ToString(), Place().Replace(rule.Message, "…"))), explained);
    }

    [Fact]
    public void EveryExplanationHasAnExampleAndSaysWhatToDo() => Offences.None(
        from section in s_documentation.Split("\n### ")[1..]
        where !section.Contains("\n```", StringComparison.Ordinal) || !section.Contains("\n**What to do.** ", StringComparison.Ordinal)
        select section.Split('\n')[0]);

    private static bool Breaks(string name, string code)
    {
        var findings = Path.Combine(TestManuscript.Root, "findings", name, "verified", "findings.txt");
        return File.Exists(findings) && File.ReadAllText(findings).Contains($" {code}: ", StringComparison.Ordinal);
    }

    /// <summary>A heading with the code, and below it the severity and the words.</summary>
    [GeneratedRegex(@"^### (?<code>CMP\d{3})\n\n\*\*(?<severity>Error|Warning|Note):\*\* (?<words>.*)$", RegexOptions.Multiline)]
    private static partial Regex Explanation();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
