using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Tests.Model;

public sealed class WordingTests
{
    [Fact]
    public void AWordIsFilledIn() => Assert.Equal("Note 3", Of("note", "Note {0}")["note", 3]);

    [Fact]
    public void AWordThatNoFileHasIsItsKey() => Assert.Equal("note", Of("other", "x")["note"]);

    [Theory]
    [InlineData("Note {")]
    [InlineData("Note {1}")]
    [InlineData("Note {zero}")]
    public void AWordThatAnAuthorWroteWithStrayBracesIsShownAndThrowsNothing(string word) =>
        Assert.StartsWith("Note", Of("note", word)["note", 3], StringComparison.Ordinal);

    [Fact]
    public void WhatIsFilledInIsNotFilledInAgain() => Assert.Equal("{1} and b", Of("pair", "{0} and {1}")["pair", "{1}", "b"]);

    [Theory]
    [InlineData("en-US", "A|A and B|A, B, and C")]
    [InlineData("en", "A|A and B|A, B and C")]
    [InlineData("de", "A|A und B|A, B und C")]
    public void ACommaStandsBeforeTheLastOfThreeButNeverOfTwo(string language, string expected)
    {
        var words = WordingLoader.Load(TemplateLoader.Program(), [], language).Value;
        Assert.Equal(expected, string.Join('|', words.List(["A"]), words.List(["A", "B"]), words.List(["A", "B", "C"])));
    }

    [Fact]
    public void AStyleCallsThingsOtherwiseAndAnAuthorOtherwiseAgain()
    {
        var style = (YamlMap)YamlFile.Read(new SourceText("s", "en: {chapter_short: chap., part_short: part}\nde: {line_short: Zeile}").Whole).Value!;
        var own = new SourceText("templates/words/en.yml", "part_short: P.");
        var words = WordingLoader.Load(TemplateLoader.Program(), [own], "en-GB", style).Value;
        Assert.Equal("chap. P. line", $"{words["chapter_short"]} {words["part_short"]} {words["line_short"]}");
    }

    [Theory]
    [InlineData("a b c d e f g h i j k l", "23 k 2026")]
    [InlineData("January", "23 11 2026")]
    [InlineData("", "23 11 2026")]
    public void AMonthWithoutANameIsItsNumber(string months, string date)
    {
        var words = new Dictionary<string, string> { ["months"] = months, ["date"] = "{0} {1} {2}" };
        Assert.Equal(date, new Wording("en", words.ToImmutableSortedDictionary(StringComparer.Ordinal)).Date(new DateOnly(2026, 11, 23)));
    }

    private static Wording Of(string key, string word) =>
        new("en", ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create(key, word)]));
}
