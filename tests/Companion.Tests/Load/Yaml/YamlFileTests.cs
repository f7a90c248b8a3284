using Companion.Diagnostics;
using Companion.Load.Yaml;
using CsCheck;

namespace Companion.Tests.Load.Yaml;

public sealed class YamlFileTests
{
    private static readonly Gen<string> s_hostile = Gen.OneOf(
        "a", "é", "\uD83D\uDE00", "\uD800", "\0", "\u0007", "\uFEFF", "\u0085", "\u2028", " ", "  ", "\t", "\n", "\r\n", "\r",
        ":", ": ", "- ", "? ", "#", " #", "&a", " &a ", "*a", "*a ", "!", "!!int ", "!<", "%", "%YAML 1.2\n", "%TAG ! x\n", "---", "---\n", "...", "...\n",
        "|", ">", "|9", ">-2\n", "'", "\"", "\\", "\"\\u", "\"\\xZ\"", "\"\\U00110000\"", "\"\\uD800\"", "{", "}", "[", "]", ",", "<<", "<<: ", "~", "@", "`", "key: value\n")
        .Array[0, 25].Select(string.Concat);

    [Fact]
    public void WhateverIsInAFileNothingIsThrownAndEveryRangeLiesInIt() => s_hostile.Sample(text =>
    {
        var (root, findings) = YamlFile.Read(new SourceText("book.yml", text).Whole);
        Assert.All(findings, finding => Assert.InRange(finding.Range.Start, 0, text.Length - finding.Range.Length));
        foreach (var node in All(root))
            Assert.InRange(node.Range.Start, 0, text.Length - node.Range.Length);
    }, iter: 5_000);

    [Fact]
    public void WhateverBytesAreInAFileNothingIsThrown() => Gen.Byte.Array[0, 60].Sample(bytes =>
        YamlFile.Read(new SourceText("book.yml", System.Text.Encoding.UTF8.GetString(bytes)).Whole) is not null, iter: 5_000);

    [Theory]
    [InlineData("a: 1\nbook: words here\n")]
    [InlineData("a: 1\r\nbook: words here\r\n")]
    [InlineData("a: é\nbook: words here")]
    [InlineData("a: \uD83D\uDE00\nbook: words here")]
    [InlineData("# first\n\na: [x, y]\nbook:   words here   # last\n")]
    [InlineData("{a: 1, book: words here}")]
    public void ANodeKnowsWhereItStands(string text)
    {
        var map = Assert.IsType<YamlMap>(YamlFile.Read(new SourceText("book.yml", text).Whole).Value);
        Assert.Equal("book", map.Entries[1].Key.Range.Text);
        Assert.Equal("words here", map.Entries[1].Value.Range.Text);
    }

    [Fact]
    public void AHeaderInsideAFileHasThePlacesOfTheFile()
    {
        var source = new SourceText("a.md", "---\ntitle: [A]\n---\n# Heading\n");
        var map = Assert.IsType<YamlMap>(YamlFile.Read(new SourceRange(source, 4, 10)).Value);
        Assert.Equal("[A]", map.Entries[0].Value.Range.Text);
        Assert.Equal(new LinePosition(2, 8), source.PositionOf(map.Entries[0].Value.Range.Start));
    }

    [Fact]
    public void AMistakeInAHeaderIsReportedWhereItStandsInTheFile()
    {
        var source = new SourceText("a.md", "---\ntitle: 'A\n---\n# Heading\n");
        var finding = Assert.Single(YamlFile.Read(new SourceRange(source, 4, 9)).Findings);
        Assert.Equal(DiagnosticCatalogue.UnreadableYaml, finding.Rule);
        Assert.InRange(finding.Range.Start, 4, 13);
    }

    [Theory]
    [InlineData("'a: b'", "'a: b'", "a: b")]
    [InlineData("\"a\\tb\"", "\"a\\tb\"", "a\tb")]
    public void TheRangeOfAQuotedValueHasItsQuotationMarks(string written, string range, string value)
    {
        var map = Assert.IsType<YamlMap>(YamlFile.Read(new SourceText("book.yml", $"k: {written}\n").Whole).Value);
        Assert.Equal(range, map.Entries[0].Value.Range.Text);
        Assert.Equal(value, Assert.IsType<YamlScalar>(map.Entries[0].Value).Value);
    }

    [Fact]
    public void OfAKeyThatIsGivenTwiceTheFirstIsKeptAndTheSecondReported()
    {
        var (root, findings) = YamlFile.Read(new SourceText("book.yml", "a: 1\nb: 2\na: 3\n").Whole);
        Assert.Equal(["1", "2"], Assert.IsType<YamlMap>(root).Entries.Select(entry => ((YamlScalar)entry.Value).Value));
        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCatalogue.RepeatedKey, 10, 1), (finding.Rule, finding.Range.Start, finding.Range.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("~\n")]
    public void AFileWithNothingInItIsNothing(string text)
    {
        var (root, findings) = YamlFile.Read(new SourceText("book.yml", text).Whole);
        Assert.Null(root);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", 2)]
    [InlineData("a: *nobody\n", 1)]
    [InlineData("[a, b]: c\n", 1)]
    [InlineData("a: b: c\n", 1)]
    [InlineData("a: [b\n", 2)]
    [InlineData("a: [b, c\nd: e\n", 2)]
    [InlineData("a: {b: c\n", 2)]
    [InlineData("a: 'b\n", 1)]
    public void WhatCannotBeReadIsReportedOnItsLine(string text, int line)
    {
        var source = new SourceText("book.yml", text);
        var finding = Assert.Single(YamlFile.Read(source.Whole).Findings);
        Assert.Equal(DiagnosticCatalogue.UnreadableYaml, finding.Rule);
        Assert.Equal(line, source.PositionOf(finding.Range.Start).Line);
    }

    [Theory]
    [InlineData("a:\n\tb: c\n")]
    [InlineData("...\n>-2\n")]
    [InlineData("%YAML 1.2\n")]
    [InlineData("a: \"\\U00110000\"\n")]
    [InlineData("a: \"\\uD800\"\n")]
    public void WhatCannotBeReadIsReported(string text) =>
        Assert.Equal(DiagnosticCatalogue.UnreadableYaml, Assert.Single(YamlFile.Read(new SourceText("book.yml", text).Whole).Findings).Rule);

    [Theory]
    [InlineData("\"a\\0b\"", "0000")]
    [InlineData("\"a\\ab\"", "0007")]
    [InlineData("\"a\\uFFFEb\"", "FFFE")]
    public void AnEscapeCannotHideACharacterThatNoBookMayHave(string written, string code)
    {
        var source = new SourceText("book.yml", $"title: {written}\n");
        var (root, findings) = YamlFile.Read(source.Whole);
        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCatalogue.ForbiddenCharacter, written), (finding.Rule, finding.Range.Text));
        Assert.Contains($"U+{code}", finding.Message, StringComparison.Ordinal);
        Assert.Equal("a\uFFFDb", Assert.IsType<YamlScalar>(Assert.IsType<YamlMap>(root).Entries[0].Value).Value);
    }

    [Fact]
    public void AnEscapeMayWriteACharacterBeyondTheFirstPlane() =>
        Assert.Empty(YamlFile.Read(new SourceText("book.yml", "title: \"\\U0001F600\"\n").Whole).Findings);

    [Fact]
    public void NestingWithoutEndIsReportedAndNotFollowed() =>
        Assert.Equal(DiagnosticCatalogue.UnreadableYaml, Assert.Single(YamlFile.Read(new SourceText("book.yml", new string('[', 100_000)).Whole).Findings).Rule);

    [Fact]
    public void AnAliasStandsForWhatWasAnchored()
    {
        var map = Assert.IsType<YamlMap>(YamlFile.Read(new SourceText("book.yml", "a: &x [1]\nb: *x\n").Whole).Value);
        Assert.Same(map.Entries[0].Value, map.Entries[1].Value);
    }

    private static IEnumerable<YamlNode> All(YamlNode? node) => node switch
    {
        null => [],
        YamlList list => list.Items.SelectMany(All).Prepend(list),
        YamlMap map => map.Entries.SelectMany(entry => All(entry.Value).Prepend(entry.Key)).Prepend(map),
        _ => [node],
    };
}
