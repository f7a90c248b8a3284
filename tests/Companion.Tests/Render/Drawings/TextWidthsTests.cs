using Companion.Render.Drawings;
using CsCheck;

namespace Companion.Tests.Render.Drawings;

public sealed class TextWidthsTests
{
    /// <summary>In thousandths of the type's size, as the typefaces' own tables have them.</summary>
    [Theory]
    [InlineData('W', 1027)] // DejaVu Serif
    [InlineData('M', 1023)] // DejaVu Serif
    [InlineData('m', 974)] // DejaVu Sans
    [InlineData('n', 644)] // DejaVu Serif
    [InlineData('i', 319)] // DejaVu Serif
    [InlineData(' ', 317)] // DejaVu Sans
    [InlineData('é', 615)] // DejaVu Sans
    [InlineData('介', 1000)] // every typeface
    public void ACharacterIsAsWideAsInTheWidestTypeface(char c, int thousandths) => Assert.True(TextWidths.Of(c.ToString(), 1000) >= thousandths);

    [Theory]
    [InlineData("Kathy", 100, "Kathy")]
    [InlineData("Bartholomew Fitzwilliam", 80, "Bartholomew…")]
    [InlineData("Donaudampfschiffahrt", 60, "Donauda…")]
    [InlineData("Kathy", 5, "")]
    [InlineData("", 0, "")]
    public void WhatDoesNotFitIsCutAtAWordIfThatLeavesEnough(string text, double width, string cut) => Assert.Equal(cut, TextWidths.Shorten(text, 10, width));

    [Fact]
    public void LinesEndAtSpacesHyphensAndBetweenIdeographsButNotBeforeAFullStop()
    {
        Assert.Equal(["one two", "three"], TextWidths.Wrap("one  two\nthree", 10, 50, 3));
        Assert.Equal(["thirty-", "one-year"], TextWidths.Wrap("thirty-one-year", 10, 50, 3));
        Assert.Equal(["年老い", "た。"], TextWidths.Wrap("年老いた。", 10, 43, 3));
    }

    [Fact]
    public void WhateverIsWrittenEveryLineFitsAndNoLetterIsLostWhereThereIsRoom() => Gen.Select(HostileText.Any, Gen.Int[40, 200], Gen.Int[1, 5]).Sample((text, width, most) =>
    {
        var lines = TextWidths.Wrap(text, 10, width, most);
        Assert.InRange(lines.Length, 1, most);
        Assert.All(lines, line => Assert.True(TextWidths.Of(line, 10) <= width + 1e-6, line));
        if (lines.Length < most)
            Assert.Equal(Letters(text), Letters(string.Concat(lines)));
    }, iter: 2_000);

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
