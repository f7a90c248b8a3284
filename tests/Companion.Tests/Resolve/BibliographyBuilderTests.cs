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
        Assert.Equal(["bbc", "none", "adam", "z2005a", "z2005b", "z2001", "with", "gogh"], Keys(Everything(s_byTitle)));

    [Fact]
    public void SourcesStandInTheOrderOfTheirNamesAndYears() =>
        Assert.Equal(["bbc", "none", "adam", "z2001", "z2005a", "z2005b", "with", "gogh"], Keys(Everything(s_byDate)));

    [Fact]
    public void AParticleSortsWhereTheEntryHasIt() =>
        Assert.Equal(["bbc", "gogh", "none", "adam"], Keys(Everything(s_byTitle with { PutsParticlesBehind = true })).Take(4));

    [Fact]
    public void SourcesAreSortedByTheNamesThatTheirEntriesShow()
    {
        ImmutableArray<Reference> references =
        [
            Sources.Of("four", "A Adams; B Brown; C Clark; D Davis", 2011, "Four hands"),
            Sources.Of("seven", "A Adams; B Brown; C Clark; D Davis; E Evans; F Fox; G Gray", 2012, "Seven hands"),
            Sources.Of("eleven", "A Adams; B Brown; C Clark; H Hall", 2013, "Eleven hands"),
            Sources.Of("one", "A Adams", 2014, "With one hand"),
        ];
        Assert.Equal(["one", "four", "seven", "eleven"], Keys(Everything(s_byTitle, references: references)));
        Assert.Equal(["one", "eleven", "four", "seven"], Keys(Everything(s_byTitle with { MostNames = 2 }, references: references)));
        Assert.Equal(["one", "four", "seven", "eleven"], Keys(Everything(s_byDate with { MostNames = 2 }, references: references)));
    }

    [Fact]
    public void TheStyleSaysUnderWhichNamesASourceIsListed()
    {
        var film = Sources.Of("film", title: "Zero", type: "motion_picture");
        ImmutableArray<Reference> references =
        [
            film with { Names = film.Names.Add("director", [new SourceName("Archer", "A", null, null, null, null)]) },
            Sources.Of("book", "B Baker", 2001, "Y"),
            Sources.Of("written", "X Writer", 2001, "Bees", "motion_picture"),
            In(Sources.Of("unsigned", title: "X", type: "article-newspaper"), "container-title", "The Cape Times"),
        ];
        Assert.Equal(["book", "written", "unsigned", "film"], Keys(Everything(s_byTitle, references: references)));
        Assert.Equal(["film", "book", "unsigned", "written"], Keys(Everything(s_byTitle with { Makers = ["author", "director", "container-title"] }, references: references)));
        Assert.Equal(["book", "written", "unsigned", "film"], Keys(Everything(s_byTitle with { Makers = ["author", "director"], Titled = ["motion_picture"] }, references: references)));
    }

    [Fact]
    public void ArticlesOfTheSourcesLanguageCountForNothing()
    {
        ImmutableArray<Reference> references =
        [
            Sources.Of("hard", title: "Die Hard"),
            In(Sources.Of("leiden", title: "Die Leiden des jungen Werthers"), "language", "de"),
            Sources.Of("lay", title: "The Lay"),
            Sources.Of("zauberberg", title: "Der Zauberberg"),
            Sources.Of("bbc") with { Names = Sources.Of("bbc", "X").Names.SetItem("author", [new SourceName(null, null, null, null, null, "The Broadcasters")]) },
        ];
        Assert.Equal(["bbc", "hard", "lay", "leiden", "zauberberg"], Keys(Everything(s_byTitle, references: references)));
    }

    [Fact]
    public void SourcesThatLookAlikeAreToldApart()
    {
        var distinctions = Sources.BibliographyOf(Everything(s_byDate)).Groups[0].Entries.ToDictionary(entry => entry.Reference.Key, entry => entry.Reference.Distinction);
        Assert.Equal(new Distinction("a", true, true, false), distinctions["z2005a"]);
        Assert.Equal(new Distinction("b", true, true, false), distinctions["z2005b"]);
        Assert.Equal(new Distinction(null, true, true, false), distinctions["z2001"]);
        Assert.Equal(new Distinction(null, false, true, false), distinctions["adam"]);
        Assert.Equal(Distinction.None, distinctions["with"]);
        Assert.Equal(Distinction.None, distinctions["gogh"]);
        Assert.Equal(Distinction.None, distinctions["none"]);
    }

    /// <summary>A distinction is written with its suffix, <c>=</c> for the same authors, <c>~</c> for the same surnames and <c>!</c> for the same initials.</summary>
    [Theory]
    [InlineData("Kate Marsh|Kelly Marsh", "~!|~!")]
    [InlineData("Kate Marsh|Nicky Marsh", "~|~")]
    [InlineData("Kate Marsh; B Lee|Nicky Marsh; C Lee", "~|~")]
    [InlineData("Kate Marsh; B Lee|Nicky Marsh; C Roe", "|")]
    [InlineData("Kate Marsh; B Lee; C Poe|Nicky Marsh; D Roe; E Zoe", "~|~")]
    [InlineData("Kate Marsh; B Lee; C Poe|Nicky Marsh", "|")]
    [InlineData("Kate Marsh; B Lee; C Poe|Kate Marsh; D Roe; E Zoe", "a=|b=")]
    [InlineData("Kate Marsh; B Lee|Kate Marsh", "|")]
    [InlineData("BBC|BBC", "a=|b=")]
    public void CitationsThatWouldLookAlikeAreToldApart(string authors, string expected)
    {
        var references = authors.Split('|').Select((names, i) => Sources.Of($"k{i}", names, 2005, $"T{i}")).ToImmutableArray();
        var distinctions = Sources.BibliographyOf(Everything(s_byDate, references: references)).Groups[0].Entries.ToDictionary(entry => entry.Reference.Key, entry => entry.Reference.Distinction);
        Assert.Equal(expected, string.Join('|', references.Select(reference => Written(distinctions[reference.Key]))));
    }

    [Fact]
    public void WhatIsNotPublishedYetIsToldApartByWhatIsSaidOfIt()
    {
        ImmutableArray<Reference> references =
        [
            Sources.Of("a", "C Coming"),
            In(Sources.Of("b", "C Coming", title: "B"), "status", "forthcoming"),
            In(Sources.Of("c", "C Coming", title: "C"), "status", "forthcoming"),
            In(Sources.Of("d", "C Coming", title: "D"), "status", "in press"),
        ];
        Assert.Equal(["=", "a=", "b=", "="], Sources.BibliographyOf(Everything(s_byDate, references: references)).Groups[0].Entries.OrderBy(entry => entry.Reference.Key, StringComparer.Ordinal).Select(entry => Written(entry.Reference.Distinction)));
    }

    private static string Written(Distinction it) => $"{it.YearSuffix}{(it.SharesAuthors ? "=" : "")}{(it.SharesSurname ? "~" : "")}{(it.SharesInitials ? "!" : "")}";

    private static Reference In(Reference reference, string field, string words) => reference with { Fields = reference.Fields.Add(field, [new Text(words, default)]) };

    [Fact]
    public void OnlyWhatIsCitedWantedOrAnnotatedIsListed()
    {
        var settings = Sources.Settings with { Bibliography = new BibliographySettings(BibliographyGrouping.None, [Wanted("adam"), Wanted("adan")]) };
        ImmutableArray<Block> annotation = [new Paragraph([new Text("Good", default)], default)];
        var references = s_references.Add(Sources.Of("annotated", "Aa Aa") with { Annotation = annotation });
        var (book, findings) = Sources.Resolve(settings, s_byTitle, references, "# T\n\n[@gogh]^[@bbc]\n\n[^uncalled]: [@z2001]");
        Assert.Equal(["annotated", "bbc", "adam", "gogh"], Keys(book));
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
