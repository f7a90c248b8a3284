using System.Collections.Immutable;
using Companion.Check;
using Companion.Model;

namespace Companion.Tests.Check;

public sealed class VagueAlternativesTests
{
    private static VagueAlternatives Vague => new(new Wording("en", ImmutableSortedDictionary<string, string>.Empty.Add("vague_alternatives", "image | abb | photo | image of … | image d’… | …の画像")));

    [Theory]
    [InlineData("Photo", true), InlineData("image 3.", true), InlineData("scan.JPG", true), InlineData("IMG_2034", true), InlineData("tape_2", true), InlineData("tape", false)]
    [InlineData("Photo of a tape", false), InlineData("1984", false), InlineData("A page called cover.png", false), InlineData("images/the tape.png", true), InlineData("…", true), InlineData("Abb.\u00A03", true), InlineData("Screenshot 2026-11-28 at 10.00.00", true), InlineData("An image", false)]
    public void WordsForAnyPictureAndNamesOfFilesAreVague(string words, bool isVague) =>
        Assert.Equal(isVague, Vague.IsVague(words, "images/tape_2.png"));

    [Theory]
    [InlineData("castle", "castle.svg", false), InlineData("dark-castle", "dark-castle.svg", true), InlineData("Kronborg", "Kronborg.svg", false), InlineData("castle", "castle-from-the-sea.svg", false)]
    [InlineData("the castle at night", "the castle at night.svg", false), InlineData("the castle at night.svg", "the castle at night.svg", true)]
    public void ANameThatReadsLikeADescriptionMayBeOne(string words, string path, bool isVague) => Assert.Equal(isVague, Vague.IsVague(words, path));

    [Theory]
    [InlineData("Image of a tape", "Image of"), InlineData("Image d'une cassette", "Image d'"), InlineData("カセットの画像", "の画像"), InlineData("カセットの画像。", "の画像"), InlineData("“Image of a tape”", "Image of")]
    [InlineData("Images of tapes", null), InlineData("Image often seen", null), InlineData("A tape", null)]
    public void APictureAnnouncesItself(string words, string? announcement) => Assert.Equal(announcement, Vague.Announcement(words));

    [Fact]
    public void WordsAreTheSameHoweverTheyEnd() => Assert.True(VagueAlternatives.AreSame("A tape", "a tape. "));
}
