using System.Collections.Immutable;
using System.Text;
using Companion.Load;
using Companion.Model;
using Companion.Render;
using Companion.Render.Covers;
using Companion.Tests.Render.Stops;

namespace Companion.Tests.Render.Covers;

/// <summary>Which pictures a book has at each reading stop, and what they tell.</summary>
public sealed class CoverTests
{
    [Fact]
    public void EachEditionHasACoverOfItsOwn()
    {
        var covers = Covers(StopBooks.Render(StopBooks.All));
        Assert.Equal(3, covers.Count);
        Assert.Equal(3, covers.Select(Convert.ToHexString).Distinct().Count());
        Assert.All(covers, cover => Assert.Equal(new Picture("image/jpeg", 1600, 2560, false), PictureReader.Read(cover)));
    }

    [Fact]
    public void TheAuthorsOwnCoverIsEveryEditions()
    {
        var own = new Asset("cover.png", [1, 2, 3], "image/png", new Picture("image/png", 1600, 2560, false));
        var files = StopBooks.Render(StopBooks.With(settings => settings with { Cover = new CoverSettings { Picture = own } }));
        var entries = files.SelectMany(OutputText.Unpacked).Where(file => file.Name.EndsWith("/images/cover.png", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, entries.Count);
        Assert.All(entries, entry => Assert.Equal([1, 2, 3], entry.Bytes));
    }

    [Fact]
    public void WithoutSettableTitlesTheEditionsAreToldApartByOrnaments()
    {
        var painter = new CoverPainter(new CoverSettings());
        Assert.All(Enum.GetValues<CoverDesign>(), design =>
        {
            var plain = new CoverPainter(new CoverSettings { Design = design });
            Assert.Equal(3, Enumerable.Range(1, 3).Select(step => Convert.ToHexString(plain.Cover(new CoverWords(null, null, null, null, null) { Step = step }).AsSpan())).Distinct().Count());
        });
        Assert.Equal(painter.Cover(new CoverWords("A", null, null, null, null)), painter.Cover(new CoverWords("A", null, null, null, null)));
    }

    /// <summary>A picture lies in the tree of the first readers who have a page with its words, and nobody before them has it.</summary>
    [Fact]
    public void APictureOfAChapterIsMadeWhereTheChapterIsFirstTold()
    {
        var cards = Cards(StopBooks.Render(StopBooks.All));
        Assert.Equal(["site/assets/", "site/finished/assets/", "site/part-one/assets/", "site/part-one/assets/", "site/unread/assets/"], Folders(cards));
        Assert.All(cards, card => Assert.Equal(card.Path.Split('/') is ["site", "assets", ..] ? null : card.Path.Split('/')[1], card.Stop));
    }

    [Fact]
    public void WhatLaterReadersAreToldChangesNoPictureOfEarlierOnes()
    {
        var alone = Cards(StopBooks.Render([StopBooks.All[0], StopBooks.All[1]]));
        var together = Cards(StopBooks.Render(StopBooks.All)).Where(card => !card.Path.StartsWith("site/finished/", StringComparison.Ordinal));
        Assert.Equal(alone.Select(card => (card.Path, Convert.ToHexString(card.Content.AsSpan()))), together.Select(card => (card.Path, Convert.ToHexString(card.Content.AsSpan()))));
    }

    [Fact]
    public void WithoutAnAddressThereAreNoPicturesForOtherSites()
    {
        var files = StopBooks.Render(StopBooks.With(settings => settings with { Site = new SiteSettings(null, null) }));
        Assert.Empty(Cards(files));
        Assert.DoesNotContain("og:image", StopBooks.Texts(files)["site/unread/plot.html"], StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:title\" content=\"Chapter plot\" />", StopBooks.Texts(files)["site/unread/plot.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPictureThatAPageNamesIsThere()
    {
        var files = StopBooks.Render(StopBooks.All);
        var paths = files.Select(file => file.Path).ToHashSet();
        var named = StopBooks.Texts(files).Where(file => file.Key.StartsWith("site/", StringComparison.Ordinal))
            .SelectMany(file => file.Value.Split("og:image\" content=\"https://example.org/r/")[1..]).Select(rest => $"site/{rest[..rest.IndexOf('"', StringComparison.Ordinal)]}").ToList();
        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.Contains(path, paths));
        Assert.Equal(Cards(files).Select(card => card.Path).Order(StringComparer.Ordinal), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheAuthorsOwnCoverStandsForTheBookAndPicturesForItsPages()
    {
        var own = File.ReadAllBytes(Path.Combine(Repository.Folder, "tests", "Companion.Tests", "Manuscripts", "constructs", "figures", "manuscript", "chapters", "images", "tape.png"));
        var cover = new Asset("images/My cover.png", [.. own], "image/png", PictureReader.Read(own));
        var files = StopBooks.Render(StopBooks.With(settings => settings with { Cover = new CoverSettings { Picture = cover, Alternative = "A tape & its box" } }));
        var (texts, picture) = (StopBooks.Texts(files), Assert.Single(files, file => file.Path.StartsWith("site/assets/my-cover.", StringComparison.Ordinal)));
        Assert.Null(picture.Stop);
        Assert.Equal(own, picture.Content);
        foreach (var page in new[] { "index.html", "unread/index.html", "finished/whole-book.html" })
        {
            Assert.Contains($"<meta property=\"og:image\" content=\"https://example.org/r/{picture.Path["site/".Length..]}\" />", texts[$"site/{page}"], StringComparison.Ordinal);
            Assert.Contains($"<meta property=\"og:image:width\" content=\"{cover.Picture!.Width}\" />", texts[$"site/{page}"], StringComparison.Ordinal);
            Assert.Contains("<meta property=\"og:image:alt\" content=\"A tape &amp; its box\" />", texts[$"site/{page}"], StringComparison.Ordinal);
        }

        Assert.Contains("/card.", texts["site/unread/plot.html"], StringComparison.Ordinal);
        Assert.All(Cards(files), card => Assert.Contains("/assets/card.", card.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void IconsHaveTheColourOfTheBook()
    {
        var files = StopBooks.Render(StopBooks.With(settings => settings with { Cover = new CoverSettings { Colour = new Colour(0x12, 0x34, 0x56) } }));
        Assert.Contains("#123456", Encoding.UTF8.GetString(files.Single(file => file.Path == "site/icon.svg").Content.AsSpan()), StringComparison.Ordinal);
        Assert.Equal(180, PictureReader.Read(files.Single(file => file.Path == "site/apple-touch-icon.png").Content.AsSpan())!.Width);
        Assert.Contains("<link rel=\"icon\" href=\"../icon.svg\" type=\"image/svg+xml\" />", StopBooks.Texts(files)["site/unread/index.html"], StringComparison.Ordinal);
        Assert.Contains("<link rel=\"icon\" href=\"/r/icon.svg\" type=\"image/svg+xml\" />", StopBooks.Texts(files)["site/404.html"], StringComparison.Ordinal);
    }

    private static List<byte[]> Covers(ImmutableArray<OutputFile> files) =>
        [.. files.SelectMany(OutputText.Unpacked).Where(file => file.Name.EndsWith("/images/cover.jpg", StringComparison.Ordinal)).Select(file => file.Bytes)];

    private static List<OutputFile> Cards(ImmutableArray<OutputFile> files) => [.. files.Where(file => file.Path.Contains("/card.", StringComparison.Ordinal))];

    private static IEnumerable<string> Folders(IEnumerable<OutputFile> files) => files.Select(file => file.Path[..(file.Path.LastIndexOf('/') + 1)]).Order(StringComparer.Ordinal);
}
