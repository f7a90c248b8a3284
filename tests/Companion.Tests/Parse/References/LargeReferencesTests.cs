using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.References;

namespace Companion.Tests.Parse.References;

/// <summary>Inputs that would take minutes, all memory or all of the stack if anything were read more than a few times.</summary>
public sealed class LargeReferencesTests
{
    private const int Many = 100_000;
    private static readonly TimeSpan s_farTooLong = TimeSpan.FromSeconds(30);
    private static readonly BookSettings s_settings = new() { Title = "T", Identifier = "urn:x", Slug = "t", Range = new SourceText("book.yml", "").Beginning };

    [Theory]
    [InlineData("@book{a,)")]
    [InlineData("@book(a,}")]
    [InlineData("@book{a, title = )}")]
    [InlineData("@book{a, author = {~}}")]
    [InlineData("@book{a, author = {,}}")]
    public void NoCharacterStopsTheReading(string text) => Assert.Equal("a", Assert.Single(Read("references.bib", text)).Key);

    [Theory]
    [InlineData("@book{a, title = ", "{", "")]
    [InlineData("@book{a, title = ", "{", "}")]
    [InlineData("@book{a, ", "{", "")]
    [InlineData("@book{a, ", "{,", "")]
    [InlineData("@book{a, ", "\" {", "")]
    [InlineData("@book(a, ", "\" } ", "")]
    [InlineData("", "@book{a, ", "")]
    [InlineData("", "@a \n", "")]
    [InlineData("", "x @comment{ ", "")]
    [InlineData("", "@comment{", "}")]
    [InlineData("", "% @", "")]
    [InlineData("@book{a, title = ", "{x} # ", "")]
    [InlineData("@book{a, title = {T}", ", note = {x}", "")]
    [InlineData("@book{a, title = {", "\\emph{", "}")]
    [InlineData("@book{a, title = {", "{\\em ", "}")]
    [InlineData("@book{a, title = {", "\\'{", "}")]
    [InlineData("@book{a, title = {", "\\url{", "}")]
    [InlineData("@book{a, title = {", "\\oddcommand", "")]
    [InlineData("@book{a, title = {", "$^{", "}")]
    [InlineData("@book{a, title = {", "\\enquote{", "}")]
    [InlineData("@book{a, title = {`", "s' a ", "")]
    [InlineData("@book{a, title = {", "<i>", "")]
    [InlineData("@book{a, title = {", "&", ";")]
    [InlineData("@book{a, author = {", "A, B and ", "")]
    [InlineData("@book{a, author = {", "von ", "")]
    [InlineData("@book{a, author = {", "x, ", "")]
    [InlineData("@book{a, note = {doi: x", " ", "x")]
    [InlineData("@book{a, note = {", "volume: x\n", "")]
    [InlineData("@book{a, note = {", "{:a:", "}")]
    [InlineData("@book{a, date = {", " ", "2005")]
    [InlineData("@book{a, date = {1", "~", "x")]
    [InlineData("@book{a, year = 2005, month = {", "jan ", "")]
    [InlineData("@book{a, doi = {10.", "1.", "")]
    [InlineData("@book{a, howpublished = {", "\\url{", "")]
    [InlineData("@book{a, xdata = {", "a,", "")]
    public void ALongFileIsReadInATimeThatItsLengthAsksFor(string before, string repeated, string closing) =>
        Read("references.bib", before + string.Concat(Enumerable.Repeat(repeated, Many)) + string.Concat(Enumerable.Repeat(closing, Many)) + "}}");

    [Theory]
    [InlineData("references.json", "[{\"id\": \"a\", \"title\": \"", "<i>", "</i>", "\"}]")]
    [InlineData("references.json", "[{\"id\": \"a\", \"title\": \"", "<span x", "", "\"}]")]
    [InlineData("references.json", "[{\"id\": \"a\", \"title\": \"", "&", "", "\"}]")]
    [InlineData("references.json", "", "[", "]", "")]
    [InlineData("references.json", "[{\"id\": \"a\", \"issued\": ", "{\"date-parts\":", "}", "}]")]
    [InlineData("references.yml", "- id: a\n  title: \"", "[", "]{", "\"")]
    [InlineData("references.yml", "- id: a\n  title: \"", "**a ", "*a ", "\"")]
    [InlineData("references.yml", "- id: a\n  title: \"", " _a", " ^a", "\"")]
    [InlineData("references.yml", "", "[", "", "")]
    public void ALongValueIsReadInATimeThatItsLengthAsksFor(string file, string before, string repeated, string closing, string after) =>
        Read(file, before + string.Concat(Enumerable.Repeat(repeated, Many)) + string.Concat(Enumerable.Repeat(closing, Many)) + after);

    [Fact]
    public void AStringThatDoublesItselfSixtyTimesIsFound()
    {
        var text = "@string{a0 = {ha}}\n" + Lines(60, i => $"@string{{a{i + 1} = a{i} # a{i}}}") + "@book{a, title = a60, year = 2005}\n";
        var finding = Assert.Single(Findings("references.bib", text), finding => finding.Rule == DiagnosticCatalogue.UnreadableBibTex);
        Assert.Equal("a21", finding.Range.Text);
    }

    [Fact]
    public void AListThatIsRepeatedByItsNameCannotGrowWithoutEnd()
    {
        var text = "- &a0 [x, x, x, x, x, x, x, x]\n" + Lines(40, i => $"- &a{i + 1} [*a{i}, *a{i}, *a{i}, *a{i}]");
        Assert.Equal(DiagnosticCatalogue.UnreadableYaml, Assert.Single(Findings("references.yml", text)).Rule);
    }

    [Fact]
    public void ParentsThatAllReferToEachOtherAreFound()
    {
        var text = Lines(30, i => $"@xdata{{x{i}, xdata = {{{string.Join(", ", Enumerable.Range(0, 30).Select(j => $"x{j}"))}}}}}") + "@book{a, title = {T}, year = 2005, xdata = {x0}}\n";
        Assert.All(Findings("references.bib", text), finding => Assert.Equal(DiagnosticCatalogue.ParentsInACircle, finding.Rule));
    }

    [Fact]
    public void AChainOfParentsMayBeOfAnyLength()
    {
        var text = Lines(10_000, i => $"@book{{k{i}, title = {{T}}, crossref = {{k{i + 1}}}}}") + "@book{k10000, title = {T}, year = 2005, publisher = {Faber}}\n";
        Assert.Equal("Faber", Read("references.bib", text)[0].Text("publisher"));
    }

    [Fact]
    public void EveryOneOfManyMissingNamesIsFound()
    {
        const int names = 2_000;
        var text = Lines(names, i => $"@book{{key{i}, title = {{T}}, year = 2005, publisher = xbcdefgh{i}, crossref = {{kei{i}}}}}");
        Assert.Equal(2 * names, Findings("references.bib", Lines(names, i => $"@string{{abcdefgh{i} = {{x}}}}") + text).Length);
    }

    [Fact]
    public void AWrongValueThatManyInheritIsFoundOnce()
    {
        var text = "@collection{p, title = {Whole}, date = {2005-02-30}, doi = {none}, publisher = {\\oddcommand}}\n" + Lines(50, i => $"@incollection{{k{i}, title = {{T}}, author = {{A, B}}, crossref = {{p}}}}");
        Assert.Equal(["CMP510", "CMP509", "CMP508"], Findings("references.bib", text).Select(finding => finding.Rule.Code));
    }

    [Fact]
    public void FiveThousandEntriesAreRead()
    {
        var text = Lines(5_000, i => $"@article{{k{i}, author = {{M{{\\\"u}}ller, J{{\\\"o}}rg and von der Leyen, {{\\'E}}mile}}, title = {{{{The}} \\emph{{Inhuman}} Aesthetics of ``Never Let Me Go''}}, journal = {{MFS}}, volume = {i}, pages = {{785--807}}, year = 2009, month = feb}}");
        Assert.Equal(5_000, Read("references.bib", text).Length);
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static ImmutableArray<Reference> Read(string file, string text) => Finished(file, text).Value;

    private static ImmutableArray<Diagnostic> Findings(string file, string text) => Finished(file, text).Findings;

    private static Diagnosed<ImmutableArray<Reference>> Finished(string file, string text)
    {
        var reading = Task.Run(() => ReferencesReader.Read([new SourceText(file, text)], s_settings), TestContext.Current.CancellationToken);
        Assert.True(reading.Wait(s_farTooLong, TestContext.Current.CancellationToken), "This takes far too long.");
        return reading.Result;
    }
}
