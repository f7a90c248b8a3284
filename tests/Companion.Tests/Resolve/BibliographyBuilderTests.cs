using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Tests.Resolve;

public sealed class BibliographyBuilderTests
{
    private static readonly CitationStyle s_byTitle = new("mla", InNotes: false, SortsByDate: false);
    private static readonly CitationStyle s_byDate = new("chicago-author-date", InNotes: false, SortsByDate: true);

    private static readonly ImmutableArray<Reference> s_references =
    [
        Sources.Of("z2005b", "Zadie Smith", 2005, "The beta"),
        Sources.Of("z2005a", "Zadie Smith", 2005, "Alpha"),
        Sources.Of("z2001", "Zadie Smith", 2001, "Gamma"),
        Sources.Of("with", "Zadie Smith; A Other", 1990),
        Sources.Of("adam", "Adam Smith", 1776),
        Sources.Of("gogh", "Vincent van Gogh", 1888),
        Sources.Of("none", title: "The Hours", type: "motion_picture"),
        Sources.Of("bbc", "BBC", 2010, type: "webpage"),
    ];

    [Fact]
    public void SourcesStandInTheOrderOfTheirNamesAndTitles() =>
        Assert.Equal(["bbc", "gogh", "none", "adam", "z2005a", "z2005b", "z2001", "with"], Keys(Everything(s_byTitle)));

    [Fact]
    public void SourcesStandInTheOrderOfTheirNamesAndYears() =>
        Assert.Equal(["bbc", "gogh", "none", "adam", "z2001", "z2005a", "z2005b", "with"], Keys(Everything(s_byDate)));

    [Fact]
    public void SourcesThatLookAlikeAreToldApart()
    {
        var distinctions = Sources.BibliographyOf(Everything(s_byDate)).Groups[0].Entries.ToDictionary(entry => entry.Reference.Key, entry => entry.Reference.Distinction);
        Assert.Equal(new Distinction("a", true, true), distinctions["z2005a"]);
        Assert.Equal(new Distinction("b", true, true), distinctions["z2005b"]);
        Assert.Equal(new Distinction(null, true, true), distinctions["z2001"]);
        Assert.Equal(new Distinction(null, false, true), distinctions["adam"]);
        Assert.Equal(Distinction.None, distinctions["gogh"]);
        Assert.Equal(Distinction.None, distinctions["none"]);
    }

    [Fact]
    public void OnlyWhatIsCitedWantedOrAnnotatedIsListed()
    {
        var settings = Sources.Settings with { Bibliography = new BibliographySettings(BibliographyGrouping.None, [Wanted("adam"), Wanted("adan")]) };
        ImmutableArray<Block> annotation = [new Paragraph([new Text("Good", default)], default)];
        var references = s_references.Add(Sources.Of("annotated", "Aa Aa") with { Annotation = annotation });
        var (book, findings) = Sources.Resolve(settings, s_byTitle, references, "# T\n\n[@gogh]^[@bbc]\n\n[^uncalled]: [@z2001]");
        Assert.Equal(["annotated", "bbc", "gogh", "adam"], Keys(book));
        Assert.Equal("‘adan’ adam", findings.Where(finding => finding.Rule.Code == "CMP530").Select(finding => $"{finding.Message[^7..^1]} {finding.Suggestion}").Single());
        Assert.Equal(5, findings.Count(finding => finding.Rule.Code == "CMP534" && finding.Severity == Severity.Note));
    }

    [Fact]
    public void TheWorkIsListedWhenAPlaceInItIsCited()
    {
        var references = s_references.Add(Sources.Of("work"));
        var settings = Sources.Settings with { Work = Sources.Work };
        Assert.Equal(["work"], Keys(Sources.Resolve(settings, s_byTitle, references, "# T\n\n[@2.13]").Value));
        var (book, findings) = Sources.Resolve(settings, s_byTitle, references, "# T\n\n[@gogh]");
        Assert.Equal(["gogh"], Keys(book));
        Assert.DoesNotContain(findings, finding => finding.Message.Contains("‘work’", StringComparison.Ordinal));
    }

    [Fact]
    public void AWorkWithoutItsReferenceIsFoundInBookYml()
    {
        var (_, findings) = Sources.Resolve(Sources.Settings with { Work = Sources.Work }, s_byTitle, s_references, "# T");
        Assert.Equal("book.yml:1:1", findings.Single(finding => finding.Rule.Code == "CMP530").Range.ToString());
    }

    [Fact]
    public void ASourceNamesTheSectionsThatCiteItOnceEachInReadingOrder()
    {
        var book = Sources.Resolve(Sources.Settings, s_byTitle, s_references,
            "# One\n\n[@gogh] [@gogh]\n\n## Second\n\nA[^n] b\n\n## Third\n\nC[^n] [@gogh]\n\n[^n]: See @gogh.", "# Two\n\n## Fourth\n\n[see @bbc, and @gogh]").Value;
        Assert.Equal(["a", "a_second", "a_third", "b_fourth"], Sources.BibliographyOf(book).Groups[0].Entries.Single(entry => entry.Reference.Key == "gogh").CitedIn.Select(place => place.Anchor.Id));
    }

    [Fact]
    public void ABookThatListsNothingHasNoBibliography() => Assert.Empty(Sources.Resolve(Sources.Settings, s_byTitle, s_references, "# T").Value.Apparatus);

    [Fact]
    public void SourcesAreGroupedByTypeInAFixedOrder()
    {
        var groups = Sources.BibliographyOf(Everything(s_byTitle, BibliographyGrouping.Type)).Groups;
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
        var groups = Sources.BibliographyOf(Everything(s_byTitle, BibliographyGrouping.Keyword, references)).Groups;
        Assert.Equal(["Memory: b", "reviews: a d", "Other sources: c"], groups.Select(group => $"{PlainText.Of(group.Title)}: {string.Join(' ', group.Entries.Select(entry => entry.Reference.Key))}"));
        Assert.Equal("", PlainText.Of(Assert.Single(Sources.BibliographyOf(Everything(s_byTitle, BibliographyGrouping.Keyword)).Groups).Title));
    }

    [Fact]
    public void EverySourceHasAPlaceOfItsOwn()
    {
        string[] keys = ["Kerr2005", "kerr2005", "title", "group-web", "Керр"];
        var book = Everything(s_byTitle, references: [.. keys.Select(key => Sources.Of(key))]);
        string[] expected = ["bibliography_kerr2005", "bibliography_kerr2005-2", "bibliography_title-2", "bibliography_source-group-web"];
        Assert.Equal(expected, Sources.BibliographyOf(book).Groups[0].Entries.Select(entry => entry.Anchor.Id).Take(4));
        Assert.StartsWith("bibliography_source-", Sources.BibliographyOf(book).Groups[0].Entries[4].Anchor.Id, StringComparison.Ordinal);
    }

    private static Book Everything(CitationStyle style, BibliographyGrouping grouping = BibliographyGrouping.None, ImmutableArray<Reference>? references = null) =>
        Sources.Resolve(Sources.Settings with { Bibliography = new BibliographySettings(grouping, [Wanted("*")]) }, style, references ?? s_references, "# T").Value;

    private static NoCite Wanted(string key) => new(key, Sources.Settings.Range);

    private static IEnumerable<string> Keys(Book book) => Sources.BibliographyOf(book).Groups.SelectMany(group => group.Entries).Select(entry => entry.Reference.Key);
}
