using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Templates;

namespace Companion.Tests.ArchitectureTests;

public sealed partial class TemplateTests
{
    private static readonly SourceText[] s_sources =
        [.. SourceFile.In("templates").Select(file => new SourceText(file.Path, File.ReadAllText(Path.Combine(Repository.Folder, file.Path))))];

    private static readonly SourceText[] s_templates = [.. s_sources.Where(source => Path.GetExtension(source.Path) is ".html" or ".xhtml" or ".opf" or ".ncx" or ".xml")];

    private static readonly string s_program = string.Concat(SourceFile.Program.SelectMany(file => file.Lines));

    [Fact]
    public void EveryTemplateSaysInItsFirstLineWhatItSees() => Offences.None(
        from template in s_templates
        where !WithoutHeader(template).StartsWith("{{# sees: ", StringComparison.Ordinal)
        select $"{template.Path}: {template.LineAt(1)}");

    [Fact]
    public void WhatATemplateSaysThatItSeesExists() => Offences.None(
        from template in s_templates
        from Match view in ViewName().Matches(template.LineAt(1))
        where typeof(View).Assembly.GetType($"Companion.Render.Views.{view.Value}") is null
        select $"{template.Path}: there is no {view.Value}");

    [Fact]
    public void EveryTemplateCanBeRead()
    {
        var set = new TemplateSet([.. s_templates]);
        Offences.None(from name in set.Names from finding in set.Find(name)!.Findings select $"{finding.Range}: {finding.Message}");
    }

    [Fact]
    public void EveryTemplateIsWellFormedWithoutWhatIsFilledIn() => Offences.None(
        from template in s_templates
        let fault = WhyMalformed(template.Text)
        where fault is not null
        select $"{template.Path}: {fault}");

    /// <summary>A mark's template is named after its kind, so that only the last part of its name stands in the program.</summary>
    [Fact]
    public void EveryTemplateIsUsed() => Offences.None(
        from template in s_templates
        let name = template.Path["templates/".Length..]
        where !s_program.Contains($"\"{name}\"", StringComparison.Ordinal) && !s_templates.Any(other => other.Text.Contains($"include \"{name}\"", StringComparison.Ordinal))
        where !Enum.GetNames<DivisionKind>().Any(kind => name == $"shared/marks/{kind.ToLowerInvariant()}.html")
        where !Enum.GetNames<ApparatusKind>().Any(kind => name == $"shared/apparatus/{kind.ToLowerInvariant()}.html")
        where !name.StartsWith("citations/", StringComparison.Ordinal) // book.yml names one of them
        select $"nothing uses {template.Path}");

    [Fact]
    public void EveryKindOfBlockHasATemplateOfItsName() => Offences.None(
        from kind in Enum.GetNames<DivisionKind>()
        let path = $"templates/shared/marks/{kind.ToLowerInvariant()}.html"
        where s_templates.All(template => template.Path != path)
        select $"there is no {path}");

    [Fact]
    public void EveryWordThatIsUsedStandsInTheWordsAndEveryWordThereIsUsed()
    {
        var used = s_templates.SelectMany(template => Word().Matches(template.Text).Select(match => match.Groups[1].Value)).ToHashSet();
        used.UnionWith(Wording().Matches(s_program).Select(match => match.Groups[1].Value));
        used.UnionWith(Enum.GetNames<ApparatusKind>().Select(kind => kind.ToLowerInvariant())); // the titles of its pages
        used.UnionWith("part book volume chapter section act scene season episode canto".Split(' ').SelectMany(level => (string[])[LevelWords.OneKey(level), LevelWords.SeveralKey(level)])); // book.yml names one of them
        var known = Words("en").ToHashSet();
        Offences.None([.. used.Except(known).Select(word => $"templates/words/en.yml has no {word}"), .. known.Except(used).Select(word => $"nothing uses the word {word}")]);
    }

    [Fact]
    public void EveryWordOfALanguageIsOneOfTheProgramsWords() =>
        Offences.None(Languages.SelectMany(language => Words(language).Except(Words("en")).Select(word => $"{language}: {word}")));

    private static IEnumerable<string> Languages => s_sources.Select(source => source.Path)
        .Where(path => path.StartsWith("templates/words/", StringComparison.Ordinal))
        .Select(path => Path.GetFileNameWithoutExtension(path));

    private static ImmutableArray<string> Words(string language) =>
        [.. ((YamlMap)YamlFile.Read(s_sources.Single(source => source.Path == $"templates/words/{language}.yml").Whole).Value!).Entries.Select(entry => entry.Key.Value)];

    /// <summary>A citation style begins with the keys of the style.</summary>
    private static string WithoutHeader(SourceText template) =>
        CitationStyle.HeaderOf(template) is { } header ? template.Text[(header.End + "---\n".Length)..] : template.Text;

    private static string? WhyMalformed(string template)
    {
        var markup = DeclarationOrTag().Replace(template, "");
        try
        {
            _ = XElement.Parse($"<root xmlns:epub='http://www.idpf.org/2007/ops'>{markup}</root>");
            return null;
        }
        catch (XmlException exception)
        {
            return exception.Message;
        }
    }

    [GeneratedRegex(@"\{\{.*?\}\}|<\?xml.*?\?>|<!DOCTYPE.*?>", RegexOptions.Singleline)]
    private static partial Regex DeclarationOrTag();

    [GeneratedRegex(@"\b[A-Z]\w+View\b")]
    private static partial Regex ViewName();

    [GeneratedRegex(@"\bwords\.(\w+)")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:[Ww]ording|[Ww]ords|this)\[""(\w+)""")]
    private static partial Regex Wording();
}
