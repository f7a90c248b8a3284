using Companion.Diagnostics;
using Companion.Load.Yaml;

namespace Companion.Tests.Load.Yaml;

public sealed class YamlMapReaderTests
{
    private readonly List<Diagnostic> _findings = [];

    [Theory]
    [InlineData("k: words", "words")]
    [InlineData("k: '  words '", "words")]
    [InlineData("k: 12", "12")]
    [InlineData("k: true", "true")]
    [InlineData("k: 2.10", "2.10")]
    [InlineData("k: ''", null)]
    [InlineData("k:", null)]
    [InlineData("k: ~", null)]
    [InlineData("other: words", null)]
    public void TextIsWhateverOneValueSays(string yaml, string? text) => Assert.Equal(text, Reader(yaml).Text("k"));

    [Theory]
    [InlineData("k: [a]", "‘k’ should be text, but is a list.", "[a]")]
    [InlineData("k: {a: b}", "‘k’ should be text, but is a set of keys.", "{a: b}")]
    public void AWrongTypeNamesWhatWasExpectedAndWhatStandsThere(string yaml, string message, string range)
    {
        Assert.Null(Reader(yaml).Text("k"));
        var finding = Assert.Single(_findings);
        Assert.Equal((DiagnosticCatalogue.WrongType, message, range), (finding.Rule, finding.Message, finding.Range.Text));
    }

    [Theory]
    [InlineData("k: text")]
    [InlineData("k: [a]")]
    public void AMapIsASetOfKeys(string yaml)
    {
        Assert.Null(Reader(yaml).Map("k"));
        Assert.Equal(DiagnosticCatalogue.WrongType, Assert.Single(_findings).Rule);
    }

    [Theory]
    [InlineData("k: a", "a")]
    [InlineData("k: [a, b]", "a b")]
    [InlineData("k:\n- a\n- b", "a b")]
    [InlineData("k: []", "")]
    [InlineData("k:", "")]
    public void OnePieceOfTextCountsAsAListOfOne(string yaml, string texts) =>
        Assert.Equal(texts, string.Join(' ', Reader(yaml).Texts("k").Select(scalar => scalar.Value)));

    [Fact]
    public void AnItemOfTheWrongTypeIsReportedAndLeftOut()
    {
        Assert.Equal(["a", "b"], Reader("k: [a, [x], b]").Texts("k").Select(scalar => scalar.Value));
        Assert.Equal("[x]", Assert.Single(_findings).Range.Text);
    }

    [Fact]
    public void AnEmptyItemIsNotAText()
    {
        Assert.Equal(["a"], Reader("k:\n- a\n-\n").Texts("k").Select(scalar => scalar.Value).Where(text => text.Length > 0));
    }

    [Theory]
    [InlineData("k: 2026-11-23", 2026, 11, 23)]
    [InlineData("k: '2024-02-29'", 2024, 2, 29)]
    public void ADateIsYearMonthDay(string yaml, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Reader(yaml).Date("k"));

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("23.11.2026")]
    [InlineData("2026-1-2")]
    [InlineData("2026-11-23T10:00:00Z")]
    public void WhatIsNotADayIsReported(string text)
    {
        Assert.Null(Reader($"k: {text}").Date("k"));
        var finding = Assert.Single(_findings);
        Assert.Equal((DiagnosticCatalogue.ImpossibleValue, text), (finding.Rule, finding.Range.Text));
    }

    [Fact]
    public void AKeyThatNobodyAskedForIsUnknown()
    {
        var reader = Reader("title: A\nsubtitel: B\n");
        reader.Text("title");
        reader.Text("subtitle");
        reader.ReportUnknownKeys();
        var finding = Assert.Single(_findings);
        Assert.Equal((DiagnosticCatalogue.UnknownKey, "subtitel", "subtitle"), (finding.Rule, finding.Range.Text, finding.Suggestion));
    }

    [Fact]
    public void ANeededKeyThatIsMissingIsReportedWhereItsMapBegins()
    {
        Assert.Null(Reader("a: 1").Required("name", "An author"));
        var finding = Assert.Single(_findings);
        Assert.Equal((DiagnosticCatalogue.MissingKey, 0, 0), (finding.Rule, finding.Range.Start, finding.Range.Length));
    }

    [Fact]
    public void ANeededKeyOfTheWrongTypeIsNotMissingToo()
    {
        Assert.Null(Reader("name: [a]").Required("name", "An author"));
        Assert.Equal(DiagnosticCatalogue.WrongType, Assert.Single(_findings).Rule);
    }

    private YamlMapReader Reader(string yaml) =>
        new(Assert.IsType<YamlMap>(YamlFile.Read(new SourceText("book.yml", yaml).Whole).Value), _findings);
}
