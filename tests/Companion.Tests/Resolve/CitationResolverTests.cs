using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Tests.Resolve;

public sealed class CitationResolverTests
{
    private static readonly CitationStyle s_style = new("mla", InNotes: false, SortsByDate: false);

    private static readonly ImmutableArray<Reference> s_references = [Sources.Of("kerr2005", "Sarah Kerr"), Sources.Of("work", "Kazuo Ishiguro")];

    [Theory]
    [InlineData("[@kerr2006]", "CMP530 @kerr2006 kerr2005")]
    [InlineData("[see @Kerr2005, p. 3; @menand]", "CMP530 @Kerr2005 kerr2005|CMP530 @menand ")]
    [InlineData("[@2.19]", "CMP531 @2.19 3.19")]
    [InlineData("[@2.13-2.19]", "CMP531 2.19 3.19")]
    [InlineData("[@4.1]", "CMP531 @4.1 1.1")]
    [InlineData("[@24]", "CMP531 @24 3.23")]
    [InlineData("[@2.15-2.13]", "CMP533 @2.15-2.13 ")]
    [InlineData("[@2.13-2.15; @13; @kerr2005]", "")]
    public void AnUnknownSourceOrPlaceIsFoundWhereItIsWritten(string text, string expected)
    {
        var (_, findings) = Resolve(Sources.Settings with { Work = Sources.Work }, $"# T\n\n[@kerr2005; @1.1] {text}");
        Assert.Equal(expected, string.Join('|', findings.Select(finding => $"{finding.Rule.Code} {finding.Range.Text} {finding.Suggestion}")));
    }

    [Fact]
    public void APlaceInAWorkThatBookYmlDoesNotNameIsAMistake() =>
        Assert.Equal("CMP532", Assert.Single(Resolve(Sources.Settings, "# T\n\n[@2.13; @kerr2005; @work]").Findings).Rule.Code);

    [Fact]
    public void APlaceInAWorkWithoutNamedChaptersIsTaken()
    {
        var work = Sources.Work with { Chapters = [], Parts = [] };
        var (book, findings) = Resolve(Sources.Settings with { Work = work }, "# T\n\n[@2.13; @kerr2005]");
        Assert.Empty(findings);
        Assert.Null(Items(book)[0].Target);
        Assert.Equal("work", Items(book)[0].Reference!.Key);
    }

    [Fact]
    public void ACitationLeadsToTheBibliographyOrToTheChapterOfTheWork()
    {
        var (book, _) = Resolve(Sources.Settings with { Work = Sources.Work }, "# T\n\n[@kerr2005; @13-2.15]");
        Assert.Equal(["bibliography_kerr2005", "passages_chapter-2-13"], Items(book).Select(item => item.Target?.Id));
        Assert.Equal(["Sarah", "Kazuo"], Items(book).Select(item => item.Reference!.Names["author"][0].Given));
    }

    [Fact]
    public void APageThatTheAuthorLeftOutIsNoTarget()
    {
        var settings = Sources.Settings with { Work = Sources.Work, Apparatus = [ApparatusKind.Index] };
        var (book, findings) = Resolve(settings, "# T\n\n[@kerr2005; @2.13]");
        Assert.Empty(findings);
        Assert.Empty(book.Apparatus);
        Assert.All(Items(book), item => Assert.Null(item.Target));
    }

    [Fact]
    public void AKeyThatLooksLikeAPlaceIsAKeyWhenAReferenceHasIt()
    {
        var (book, findings) = Sources.Resolve(Sources.Settings with { Work = Sources.Work }, s_style, [Sources.Of("1.1"), .. s_references], "# T\n\n[@1.1; @kerr2005]");
        Assert.Empty(findings);
        Assert.Null(Items(book)[0].Work);
        Assert.Equal("bibliography_11", Items(book)[0].Target?.Id);
    }

    [Fact]
    public void TheFirstCitationOfASourceInAChapterIsCountedWhereANoteIsCalled()
    {
        var (book, _) = Resolve(Sources.Settings with { Work = Sources.Work }, "# T\n\nA[^n] [@kerr2005; @kerr2005; @2.13].\n\n[^n]: Note [@kerr2005]; @work.", "# B\n\n@kerr2005");
        Assert.Equal([false, false, false], Items(book).Select(item => item.IsFirst));
        Assert.Equal([true, true], ProseWalk.Inlines(book.Spine[0].Notes[0].Content).OfType<Citation>().Select(citation => citation.Items[0].IsFirst));
        Assert.True(ProseWalk.Inlines(book.Spine[1].Content).OfType<Citation>().Single().Items[0].IsFirst);
    }

    [Fact]
    public void CitationsInTitlesAreKeptAndLeftOutOfContents()
    {
        var (book, _) = Resolve(Sources.Settings with { Work = Sources.Work }, "# T [@kerr2005]\n\n## S [@work]\n\nText");
        Assert.NotNull(book.Spine[0].Title.OfType<Citation>().Single().Items[0].Reference);
        Assert.Equal("S ", PlainText.Of(book.Spine[0].Sections[0].Title));
    }

    private static Diagnosed<Book> Resolve(BookSettings settings, params string[] chapters) => Sources.Resolve(settings, s_style, s_references, chapters);

    private static List<CitationItem> Items(Book book) =>
        [.. ProseWalk.Inlines(book.Spine[0].Content).OfType<Citation>().SelectMany(citation => citation.Items)];
}
