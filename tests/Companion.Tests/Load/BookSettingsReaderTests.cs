using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;

namespace Companion.Tests.Load;

public sealed class BookSettingsReaderTests
{
    [Fact]
    public void ATitleIsEnough()
    {
        var (settings, findings) = Read("title: Reading");
        Assert.Empty(findings);
        Assert.Equal(("Reading", "en", "reading", "mla"), (settings.Title, settings.Language, settings.Slug, settings.Citations));
        Assert.StartsWith("urn:uuid:", settings.Identifier, StringComparison.Ordinal);
        Assert.Equal(Punctuation.Smart, settings.Punctuation);
        Assert.Empty(settings.Authors);
        Assert.Null(settings.Published);
        Assert.Null(settings.Work);
    }

    [Theory]
    [InlineData("{checked-by: Ada Reader}", "2:29")]
    [InlineData("{report: https://example.org/}", "2:25")]
    [InlineData("{conforms: wcag-2.2-aa}", "2:27")]
    [InlineData("{conforms: wcag-2.2-aa, checked-by: ''}", "2:27")]
    [InlineData("{conforms: wcag-2.3-aa, checked-by: Ada Reader}", "2:27")]
    [InlineData("{conforms: WCAG 2.2 AA, checked-by: Ada Reader}", "2:27")]
    [InlineData("wcag-2.2-aa", "2:16")]
    public void NothingIsClaimedOfAccessibilityUnlessSomebodyHasCheckedIt(string written, string place)
    {
        var (settings, findings) = Read($"title: Reading\naccessibility: {written}");
        Assert.EndsWith($":{place}", Assert.Single(findings).Range.ToString(), StringComparison.Ordinal);
        Assert.Null(settings.Accessibility.Conformance);
    }

    [Fact]
    public void WhatSomebodyHasCheckedIsRead()
    {
        var (settings, findings) = Read("title: Reading\naccessibility: {conforms: wcag-2.1-aaa, checked-by: Ada Reader, date: 2026-11-20, report: 'https://example.org/r'}");
        Assert.Empty(findings);
        var conformance = settings.Accessibility.Conformance!;
        Assert.Equal("EPUB Accessibility 1.1 - WCAG 2.1 Level AAA", conformance.Level.OfEpub);
        Assert.Equal(("Ada Reader", new DateOnly(2026, 11, 20), "https://example.org/r"), (conformance.CheckedBy, conformance.Date, conformance.Report?.AbsoluteUri));
    }

    [Fact]
    public void EverythingThatTheDesignNamesIsRead()
    {
        var (settings, findings) = Read("""
            title: Reading Never Let Me Go
            subtitle: A companion
            language: en-GB
            authors: [{name: A. Writer, sort: "Writer, A."}, B. Writer, {group: The Class, sort: "Class, The"}]
            rights: CC BY 4.0
            description: About it.
            published: 2026-11-23
            identifier: urn:isbn:9780571224111
            slug: companion
            punctuation: as-written
            citations: chicago
            site: {address: https://example.org/book, repository: https://example.org/source}
            work:
              title: Never Let Me Go
              author: Kazuo Ishiguro
              reference: ishiguro2005
              parts:
                - {name: Part One, chapters: 1-9}
                - {name: Part Two, chapters: 10–17}
                - {name: Coda, chapters: 18}
            stops:
              - {id: all, name: Everything, after: 3.18, readers: for everybody}
            """);
        Assert.Empty(findings);
        Assert.Equal([new Person("A. Writer", "Writer, A."), new Person("B. Writer", null), new Person("The Class", "Class, The") { IsGroup = true }], settings.Authors);
        Assert.Equal((new DateOnly(2026, 11, 23), "urn:isbn:9780571224111", "companion"), (settings.Published, settings.Identifier, settings.Slug));
        Assert.Equal(new SiteSettings(new Uri("https://example.org/book/"), new Uri("https://example.org/source")), settings.Site);
        Assert.Equal(Punctuation.AsWritten, settings.Punctuation);
        Assert.Equal([new WorkPart("Part One", 1, 9), new WorkPart("Part Two", 10, 17), new WorkPart("Coda", 18, 18)], settings.Work!.Parts);
        var stop = Assert.Single(settings.Stops);
        Assert.Equal(("all", "Everything", new Locator("3.18"), "for everybody"), (stop.Id, stop.Name, stop.After, stop.Readers));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("language: de")]
    [InlineData("title: ''")]
    public void ABookWithoutTitleTakesTheFallbackAndIsReportedOnce(string yaml)
    {
        var (settings, findings) = Read(yaml);
        Assert.Equal("Fallback", settings.Title);
        Assert.Equal(DiagnosticCatalogue.BookWithoutTitle, Assert.Single(findings).Rule);
    }

    [Theory]
    [InlineData("just words")]
    [InlineData("[a, list]")]
    public void ABookThatIsNotASetOfKeysIsReportedOnce(string yaml) =>
        Assert.Equal(DiagnosticCatalogue.WrongType, Assert.Single(Read(yaml).Findings).Rule);

    [Fact]
    public void ATitleOfTheWrongTypeIsNotMissingToo() =>
        Assert.Equal(DiagnosticCatalogue.WrongType, Assert.Single(Read("title: [a]").Findings).Rule);

    [Theory]
    [InlineData("language: english", "english")]
    [InlineData("published: today", "today")]
    [InlineData("identifier: my book", "my book")]
    [InlineData("slug: My Book", "My Book")]
    [InlineData("punctuation: none", "none")]
    [InlineData("site: {address: example.org}", "example.org")]
    [InlineData("work: {title: W, parts: [{name: P, chapters: 9-1}]}", "9-1")]
    [InlineData("work: {title: W, parts: [{name: P, chapters: all}]}", "all")]
    [InlineData("stops: [{id: a b, name: N, after: 1}]", "a b")]
    [InlineData("stops: [{id: a, name: N, after: 1..2}]", "1..2")]
    public void AValueThatCannotBeUnderstoodIsReportedAtItsPlace(string yaml, string written)
    {
        var finding = Assert.Single(Read($"title: T\n{yaml}\n").Findings);
        Assert.Equal((DiagnosticCatalogue.ImpossibleValue, written), (finding.Rule, finding.Range.Text));
    }

    [Theory]
    [InlineData("authors: [{sort: S}]", "name")]
    [InlineData("work: {author: A}", "title")]
    [InlineData("work: {title: W, parts: [{chapters: 1-9}]}", "name")]
    [InlineData("work: {title: W, parts: [{name: P}]}", "chapters")]
    [InlineData("stops: [{name: N, after: 1}]", "id")]
    [InlineData("stops: [{id: a, after: 1}]", "name")]
    [InlineData("stops: [{id: a, name: N}]", "after")]
    public void AKeyThatIsNeededAndMissingIsReported(string yaml, string key)
    {
        var finding = Assert.Single(Read($"title: T\n{yaml}\n").Findings);
        Assert.Equal(DiagnosticCatalogue.MissingKey, finding.Rule);
        Assert.Contains($"‘{key}’", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllMistakesAreReportedNotTheFirst() =>
        Assert.Equal(4, Read("titel: T\nlanguage: english\npublished: [x]\n").Findings.Length);

    [Fact]
    public void TwoStopsWithOneIdAreReported() =>
        Assert.Contains(
            Read("title: T\nstops: [{id: a, name: A, after: 1}, {id: a, name: B, after: 2}]").Findings,
            finding => finding.Rule == DiagnosticCatalogue.ImpossibleValue);

    [Fact]
    public void TheNameOfABookWithoutLatinLettersInItsTitleIsBook() => Assert.Equal("book", Read("title: 物語").Settings.Slug);

    private static (BookSettings Settings, System.Collections.Immutable.ImmutableArray<Diagnostic> Findings) Read(string yaml)
    {
        var (file, findings) = BookSettingsReader.Read(new SourceText("book.yml", yaml), "Fallback");
        return (file.Settings, findings);
    }
}
