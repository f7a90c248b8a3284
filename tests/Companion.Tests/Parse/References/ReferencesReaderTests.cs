using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.References;
using CsCheck;

namespace Companion.Tests.Parse.References;

public sealed class ReferencesReaderTests
{
    private static readonly BookSettings s_settings = new() { Title = "T", Identifier = "urn:x", Slug = "t", Range = new SourceText("book.yml", "").Beginning };

    private static readonly string[] s_pieces =
    [
        "@book{a,", "@", "@string{x = ", "@comment{", "title = {", "title = \"", "author = {", " and ", "others", "{", "}", "\"", "#", ",", "=", "\n", " ", "crossref = {a}", "year = 2005",
        "date = {", "/", "..", "~", "?", "\\'e", "\\\"{u}", "{\\ss}", "\\emph{", "\\", "$x^2$", "--", "``", "''", "von ", "Müller", "é", "\uD800", "month = jan", "(", ")", "%", "pages = {1--2}",
        "[", "]", ":", "\\u0041", "\\uD83D", "null", "true", "-1e9", "{\"id\":", "\"date-parts\":[[", "\"issued\"", "- id: ", "issued: ", "<i>", "</i>", "<span class=\"nocase\">", "‘", "”", "*", "99999999999999999999",
    ];

    private static readonly Gen<string> s_hostile = Gen.OneOf(Gen.OneOf(s_pieces).Array[0, 40].Select(string.Concat), HostileText.Any);

    [Theory]
    [InlineData("references.bib")]
    [InlineData("references.json")]
    [InlineData("references.yml")]
    public void WhateverIsInAFileNothingIsThrown(string file) =>
        s_hostile.Sample(text => Read(file, text).Value.All(reference => reference.Key.Length > 0), iter: 2_000);

    [Fact]
    public void WhateverIsInAValueOfBibTexNothingIsThrown() => s_hostile.Sample(
        text => Read("references.bib", $"@book{{a, title = {{{text}}}, author = {{{text}}}, date = {{{text}}}, annote = \"{text}\"}}\n@book{{b, crossref = {{a}}}}").Value.Length >= 0, iter: 3_000);

    [Theory]
    [InlineData("Kazuo Ishiguro", "Ishiguro|Kazuo||")]
    [InlineData("Ishiguro, Kazuo", "Ishiguro|Kazuo||")]
    [InlineData("Vincent van Gogh", "Gogh|Vincent|van|")]
    [InlineData("van Gogh, Vincent", "Gogh|Vincent|van|")]
    [InlineData("de la Cruz, Jr., Juana", "Cruz|Juana|de la|Jr.")]
    [InlineData("King, Jr., Martin Luther", "King|Martin Luther||Jr.")]
    [InlineData("{van der Rohe}, Mies", "van der Rohe|Mies||")]
    [InlineData("{Barnes and Noble}", "Barnes and Noble")]
    [InlineData("J{\\\"o}rg M{\\\"u}ller and others", "Müller|Jörg||; others")]
    [InlineData("{\\'E}mile Zola and Plato", "Zola|Émile||; Plato")]
    [InlineData("Ludwig  von\n Beethoven", "Beethoven|Ludwig|von|")]
    public void NamesAreReadByBibTexsRules(string written, string expected)
    {
        var names = Read("references.bib", $"@book{{a, title = {{T}}, year = 2005, author = {{{written}}}}}").Value[0].Names["author"];
        Assert.Equal(expected, string.Join("; ", names.Select(Shown)));
    }

    [Theory]
    [InlineData("\\'e\\`a\\^o\\\"{u}\\~n\\c{c}\\v{s}\\H{o}\\k{a}\\r a\\=o\\.z", "éàôüñçšőąåōż")]
    [InlineData("{\\ss}{\\ae}{\\O}{\\l}\\i{}", "ßæØłı")]
    [InlineData("a--b---c ``d'' `e' \\& \\% \\$ \\_ \\#", "a–b—c “d” “e” & % $ _ #")]
    [InlineData("{T}he {NASA} \\emph{Title}", "The NASA Title")]
    [InlineData("\\enquote{Inner} words", "“Inner” words")]
    [InlineData("$\\alpha$-rays", "α-rays")]
    public void TexBecomesCharacters(string tex, string expected)
    {
        var reference = Read("references.bib", $"@book{{a, title = {{{tex}}}, year = 2005}}").Value[0];
        Assert.Equal(expected, Marked(reference.Fields["title"]));
    }

    [Theory]
    [InlineData("2005", "2005")]
    [InlineData("2005-02", "2005-2")]
    [InlineData("2005-02-26", "2005-2-26")]
    [InlineData("2005-02-26/2005-03-01", "2005-2-26/2005-3-1")]
    [InlineData("2005~", "2005 circa")]
    [InlineData("2005-21", "2005 season 1")]
    [InlineData("2005/", "2005 open")]
    [InlineData("-0044", "-45")]
    [InlineData("44 BC", "-44")]
    [InlineData("Spring 2005", "2005 season 1")]
    [InlineData("26 February 2005", "2005-2-26")]
    public void DatesAreReadAsFarAsTheyAreKnown(string written, string expected) =>
        Assert.Equal(expected, Shown(Read("references.yml", $"- {{id: a, type: book, title: A, issued: \"{written}\"}}").Value[0].Dates["issued"]));

    [Fact]
    public void YamlJsonAndBibTexReadTheSame()
    {
        var yaml = Read("references.yml", "- id: a\n  type: article-journal\n  title: \"On *X*\"\n  author: [{family: Black, given: Shameem}]\n  container-title: MFS\n  volume: 55\n  issue: 4\n  page: 785-807\n  issued: 2009\n  DOI: 10.1353/mfs.0.1637\n").Value[0];
        var json = Read("references.json", """[{"id": "a", "type": "article-journal", "title": "On <i>X</i>", "author": [{"family": "Black", "given": "Shameem"}], "container-title": "MFS", "volume": 55, "issue": "4", "page": "785-807", "issued": {"date-parts": [["2009"]]}, "DOI": "https://doi.org/10.1353/mfs.0.1637"}]""").Value[0];
        var bib = Read("references.bib", "@article{a, author = {Black, Shameem}, title = {On \\emph{X}}, journal = {MFS}, volume = 55, number = 4, pages = {785-807}, year = 2009, doi = {10.1353/mfs.0.1637}}").Value[0];
        Assert.All([json, bib], other =>
        {
            Assert.Equal(yaml.Type, other.Type);
            Assert.Equal(yaml.Fields.Select(field => $"{field.Key}: {PlainText.Of(field.Value)}"), other.Fields.Select(field => $"{field.Key}: {PlainText.Of(field.Value)}"));
            Assert.Equal(yaml.Names["author"], other.Names["author"]);
            Assert.Equal(yaml.Dates["issued"], other.Dates["issued"]);
        });
    }

    [Fact]
    public void AChildInheritsFromItsParentAndNotItsTitleAsItsOwn()
    {
        var read = Read("references.bib", "@incollection{c, author = {A B}, title = {Part}, crossref = {p}}\n@collection{p, editor = {C D}, title = {Whole}, year = 2009, publisher = {P}}").Value[0];
        Assert.Equal(("Part", "Whole", "P"), (read.Text("title"), read.Text("container-title"), read.Text("publisher")));
        Assert.Equal("D|C||", Shown(read.Names["editor"][0]));
    }

    private static Diagnosed<System.Collections.Immutable.ImmutableArray<Reference>> Read(string file, string text) =>
        ReferencesReader.Read([new SourceText($"chapters/{file}", text)], s_settings);

    private static string Shown(SourceName name) => name.Literal ?? (name.Given is null ? name.Family! : $"{name.Family}|{name.Given}|{name.NonDroppingParticle}|{name.Suffix}"); // one of the two is there

    private static string Shown(SourceDate date) =>
        $"{Shown(date.From!)}{(date.To is { } end ? $"/{Shown(end)}" : "")}{(date.IsCirca ? " circa" : "")}{(date.IsOpen ? " open" : "")}"; // only dates are shown

    private static string Shown(DateParts date) =>
        $"{date.Year}{(date.Month is { } month ? $"-{month}" : "")}{(date.Day is { } day ? $"-{day}" : "")}{(date.Season is { } season ? $" season {season}" : "")}";

    /// <summary>With one pair of marks around whatever is quoted: which ones are set is for the language to say, and how deep it lies.</summary>
    private static string Marked(System.Collections.Immutable.ImmutableArray<Inline> words) => string.Concat(words.Select(word => word switch
    {
        Phrase { Kind: PhraseKind.Quotation } phrase => $"“{Marked(phrase.Content)}”",
        Phrase phrase => Marked(phrase.Content),
        _ => PlainText.Of([word]),
    }));
}
