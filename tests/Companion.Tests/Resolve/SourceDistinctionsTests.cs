using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Tests.Resolve;

public sealed class SourceDistinctionsTests
{
    [Fact]
    public void SourcesThatLookAlikeAreToldApart()
    {
        var distinctions = Sources.BibliographyOf(Sources.Everything(Sources.ByDate)).Groups[0].Entries.ToDictionary(entry => entry.Reference.Key, entry => entry.Reference.Distinction);
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
        var distinctions = Sources.BibliographyOf(Sources.Everything(Sources.ByDate, references: references)).Groups[0].Entries.ToDictionary(entry => entry.Reference.Key, entry => entry.Reference.Distinction);
        Assert.Equal(expected, string.Join('|', references.Select(reference => Written(distinctions[reference.Key]))));
    }

    [Fact]
    public void WhatIsNotPublishedYetIsToldApartByWhatIsSaidOfIt()
    {
        ImmutableArray<Reference> references =
        [
            Sources.Of("a", "C Coming"),
            Sources.With(Sources.Of("b", "C Coming", title: "B"), "status", "forthcoming"),
            Sources.With(Sources.Of("c", "C Coming", title: "C"), "status", "forthcoming"),
            Sources.With(Sources.Of("d", "C Coming", title: "D"), "status", "in press"),
        ];
        Assert.Equal(["=", "a=", "b=", "="], Sources.BibliographyOf(Sources.Everything(Sources.ByDate, references: references)).Groups[0].Entries.OrderBy(entry => entry.Reference.Key, StringComparer.Ordinal).Select(entry => Written(entry.Reference.Distinction)));
    }

    private static string Written(Distinction it) => $"{it.YearSuffix}{(it.SharesAuthors ? "=" : "")}{(it.SharesSurname ? "~" : "")}{(it.SharesInitials ? "!" : "")}";
}
