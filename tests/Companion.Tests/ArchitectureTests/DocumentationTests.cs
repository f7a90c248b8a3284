using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Tests.ArchitectureTests;

public sealed partial class DocumentationTests
{
    private static readonly Assembly s_program = typeof(Pipeline).Assembly;

    private static readonly Dictionary<string, XElement> s_comments =
        XDocument.Load(Path.ChangeExtension(s_program.Location, ".xml")).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);

    /// <summary>Types whose name says it all, so that a summary could only restate it.</summary>
    private static readonly Type[] s_speakForThemselves = [typeof(ListItem), typeof(TableCell), typeof(Alignment)];

    [Fact]
    public void EveryPublicTypeSaysWhatItIs() => Offences.None(
        from type in s_program.GetExportedTypes()
        where !type.IsNested && Comment($"T:{type.FullName}") is null && !IsOneOfAFamily(type) && !s_speakForThemselves.Contains(type)
        select type.FullName);

    [Fact]
    public void EveryPublicMethodThatFindsSomethingSaysWhatItReports() => Offences.None(
        from type in s_program.GetExportedTypes()
        where type.Namespace != "Companion.Diagnostics"
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Diagnosed<>)
        where !type.GetInterfaces().Prepend(type).Any(declaring => SaysWhatItReports(declaring, method.Name))
        select $"{type.FullName}.{method.Name}");

    [Fact]
    public void EveryCodeThatACommentNamesIsInTheCatalogue() => Offences.None(
        from file in SourceFile.Program
        from line in file.Lines
        from Match match in Code().Matches(line)
        where DiagnosticCatalogue.All.All(rule => rule.Code != match.Value)
        select $"{file}: {line.Trim()}");

    [Fact]
    public void TheCitationStyleInTheDocumentationIsTheOneThatIsTried()
    {
        var style = File.ReadAllText(Path.Combine(Repository.Folder, "tests/Companion.Tests/Manuscripts/constructs/a-citation-style-of-ones-own/manuscript/templates/citations/short.html"));
        Assert.Contains($"```html\n{style}```", File.ReadAllText(Path.Combine(Repository.Folder, "templates/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void ASummaryIsASentence() => Offences.None(
        from comment in s_comments
        let summary = comment.Value.Element("summary")
        where summary is not null && !comment.Key.Contains("Generated.", StringComparison.Ordinal) && !SentenceEnd().IsMatch(string.Concat(summary.Nodes().Select(node => node.ToString())).TrimEnd())
        select $"{comment.Key}: {summary}");

    [Fact]
    public void ASummaryDoesNotRestateTheName() => Offences.None(
        from comment in s_comments
        let summary = comment.Value.Element("summary")
        where summary is not null && Letters(summary.Value) == Letters(comment.Key.Split('(')[0].Split('.')[^1])
        select comment.Key);

    [Fact]
    public void EveryMemberThatACommentRefersToExists() => Offences.None(
        from comment in s_comments
        from reference in comment.Value.DescendantsAndSelf().Attributes("cref")
        where reference.Value.StartsWith("!:", StringComparison.Ordinal)
        select $"{comment.Key}: {reference.Value}");

    private static XElement? Comment(string id) => s_comments.GetValueOrDefault(id.Replace('+', '.'));

    /// <summary>Such as the kinds of block: their family says what they are, their name which.</summary>
    private static bool IsOneOfAFamily(Type type) => type.BaseType is { } family && family.Assembly == s_program && Comment($"T:{family.FullName}") is not null;

    private static bool SaysWhatItReports(Type type, string method) =>
        s_comments.Any(comment => comment.Key.StartsWith($"M:{type.FullName}.{method}", StringComparison.Ordinal) && Codes().IsMatch(comment.Value.Value));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();

    [GeneratedRegex(@"\bCMP\d{3}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"\bCMP\d(\d\d|xx)\b")]
    private static partial Regex Codes();

    [GeneratedRegex(@"[.:…?](</para>)?$")]
    private static partial Regex SentenceEnd();
}
