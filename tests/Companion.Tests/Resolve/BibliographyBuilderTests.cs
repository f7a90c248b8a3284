using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Tests.Resolve;

public sealed class BibliographyBuilderTests
{
    [Fact]
    public void OnlyWhatIsCitedWantedOrAnnotatedIsListed()
    {
        var settings = Sources.Settings with { Bibliography = new BibliographySettings(BibliographyGrouping.None, [Sources.Wanted("adam"), Sources.Wanted("adan")]) };
        ImmutableArray<Block> annotation = [new Paragraph([new Text("Good", default)], default)];
        var references = Sources.Several.Add(Sources.Of("annotated", "Aa Aa") with { Annotation = annotation });
        var (book, findings) = Sources.Resolve(settings, Sources.ByTitle, references, "# T\n\n[@gogh]^[@bbc]\n\n[^uncalled]: [@z2001]");
        Assert.Equal(["annotated", "bbc", "adam", "gogh"], Sources.Keys(book));
        Assert.Equal("‘adan’ adam", findings.Where(finding => finding.Rule.Code == "CMP530").Select(finding => $"{finding.Message[^7..^1]} {finding.Suggestion}").Single());
        Assert.Equal(5, findings.Count(finding => finding.Rule.Code == "CMP534" && finding.Severity == Severity.Note));
    }

    [Fact]
    public void TheWorkIsListedWhenAPlaceInItIsCited()
    {
        var references = Sources.Several.Add(Sources.Of("work"));
        var settings = Sources.Settings with { Work = Sources.Work };
        Assert.Equal(["work"], Sources.Keys(Sources.Resolve(settings, Sources.ByTitle, references, "# T\n\n[@2.13]").Value));
        var (book, findings) = Sources.Resolve(settings, Sources.ByTitle, references, "# T\n\n[@gogh]");
        Assert.Equal(["gogh"], Sources.Keys(book));
        Assert.DoesNotContain(findings, finding => finding.Message.Contains("‘work’", StringComparison.Ordinal));
    }

    [Fact]
    public void AWorkWithoutItsReferenceIsFoundInBookYml()
    {
        var (_, findings) = Sources.Resolve(Sources.Settings with { Work = Sources.Work }, Sources.ByTitle, Sources.Several, "# T");
        Assert.Equal("book.yml:1:1", findings.Single(finding => finding.Rule.Code == "CMP530").Range.ToString());
    }

    [Fact]
    public void ASourceNamesTheSectionsThatCiteItOnceEachInReadingOrder()
    {
        var book = Sources.Resolve(Sources.Settings, Sources.ByTitle, Sources.Several,
            "# One\n\n[@gogh] [@gogh]\n\n## Second\n\nA[^n] b\n\n## Third\n\nC[^n] [@gogh]\n\n[^n]: See @gogh.", "# Two\n\n## Fourth\n\n[see @bbc, and @gogh]").Value;
        Assert.Equal(["a", "a_second", "a_third", "b_fourth"], Sources.BibliographyOf(book).Groups[0].Entries.Single(entry => entry.Reference.Key == "gogh").CitedIn.Select(place => place.Anchor.Id));
    }

    [Fact]
    public void ABookThatListsNothingHasNoBibliography() => Assert.Empty(Sources.Resolve(Sources.Settings, Sources.ByTitle, Sources.Several, "# T").Value.Apparatus);

    [Fact]
    public void SourcesAreGroupedByTypeInAFixedOrder()
    {
        var groups = Sources.BibliographyOf(Sources.Everything(Sources.ByTitle, BibliographyGrouping.Type)).Groups;
        Assert.Equal(["Books", "Film, television, radio and music", "Web pages"], groups.Select(group => PlainText.Of(group.Title)));
        Assert.Equal(["bibliography_group-books", "bibliography_group-performances", "bibliography_group-web"], groups.Select(group => group.Anchor.Id));
    }

    [Fact]
    public void SourcesAreGroupedByTheirFirstKeyword()
    {
        ImmutableArray<Reference> references =
        [
            Sources.Of("a") with { Keywords = ["reviews", "early"] },
            Sources.Of("b") with { Keywords = ["Memory"] },
            Sources.Of("c"),
            Sources.Of("d") with { Keywords = ["Reviews"] },
        ];
        var groups = Sources.BibliographyOf(Sources.Everything(Sources.ByTitle, BibliographyGrouping.Keyword, references)).Groups;
        Assert.Equal(["Memory: b", "reviews: a d", "Other sources: c"], groups.Select(group => $"{PlainText.Of(group.Title)}: {string.Join(' ', group.Entries.Select(entry => entry.Reference.Key))}"));
        Assert.Equal("", PlainText.Of(Assert.Single(Sources.BibliographyOf(Sources.Everything(Sources.ByTitle, BibliographyGrouping.Keyword)).Groups).Title));
    }

    [Fact]
    public void EverySourceHasAPlaceOfItsOwn()
    {
        string[] keys = ["Kerr2005", "kerr2005", "title", "group-web", "Керр"];
        var book = Sources.Everything(Sources.ByTitle, references: [.. keys.Select(key => Sources.Of(key))]);
        string[] expected = ["bibliography_kerr2005", "bibliography_kerr2005-2", "bibliography_title-2", "bibliography_source-group-web"];
        Assert.Equal(expected, Sources.BibliographyOf(book).Groups[0].Entries.Select(entry => entry.Anchor.Id).Take(4));
        Assert.StartsWith("bibliography_source-", Sources.BibliographyOf(book).Groups[0].Entries[4].Anchor.Id, StringComparison.Ordinal);
    }
}
