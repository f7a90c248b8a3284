using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Tests.Resolve;

public sealed class SourceOrderTests
{
    [Fact]
    public void SourcesStandInTheOrderOfTheirNamesAndTitles() =>
        Assert.Equal(["bbc", "none", "adam", "z2005a", "z2005b", "z2001", "with", "gogh"], Sources.Keys(Sources.Everything(Sources.ByTitle)));

    [Fact]
    public void SourcesStandInTheOrderOfTheirNamesAndYears() =>
        Assert.Equal(["bbc", "none", "adam", "z2001", "z2005a", "z2005b", "with", "gogh"], Sources.Keys(Sources.Everything(Sources.ByDate)));

    [Fact]
    public void AParticleSortsWhereTheEntryHasIt() =>
        Assert.Equal(["bbc", "gogh", "none", "adam"], Sources.Keys(Sources.Everything(Sources.ByTitle with { PutsParticlesBehind = true })).Take(4));

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
        Assert.Equal(["one", "four", "seven", "eleven"], Sources.Keys(Sources.Everything(Sources.ByTitle, references: references)));
        Assert.Equal(["one", "eleven", "four", "seven"], Sources.Keys(Sources.Everything(Sources.ByTitle with { MostNames = 2 }, references: references)));
        Assert.Equal(["one", "four", "seven", "eleven"], Sources.Keys(Sources.Everything(Sources.ByDate with { MostNames = 2 }, references: references)));
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
            Sources.With(Sources.Of("unsigned", title: "X", type: "article-newspaper"), "container-title", "The Cape Times"),
        ];
        Assert.Equal(["book", "written", "unsigned", "film"], Sources.Keys(Sources.Everything(Sources.ByTitle, references: references)));
        Assert.Equal(["film", "book", "unsigned", "written"], Sources.Keys(Sources.Everything(Sources.ByTitle with { Makers = ["author", "director", "container-title"] }, references: references)));
        Assert.Equal(["book", "written", "unsigned", "film"], Sources.Keys(Sources.Everything(Sources.ByTitle with { Makers = ["author", "director"], Titled = ["motion_picture"] }, references: references)));
    }

    [Fact]
    public void ArticlesOfTheSourcesLanguageCountForNothing()
    {
        ImmutableArray<Reference> references =
        [
            Sources.Of("hard", title: "Die Hard"),
            Sources.With(Sources.Of("leiden", title: "Die Leiden des jungen Werthers"), "language", "de"),
            Sources.Of("lay", title: "The Lay"),
            Sources.Of("zauberberg", title: "Der Zauberberg"),
            Sources.Of("bbc") with { Names = Sources.Of("bbc", "X").Names.SetItem("author", [new SourceName(null, null, null, null, null, "The Broadcasters")]) },
        ];
        Assert.Equal(["bbc", "hard", "lay", "leiden", "zauberberg"], Sources.Keys(Sources.Everything(Sources.ByTitle, references: references)));
    }
}
