using System.Collections.Immutable;
using Companion.Render;

namespace Companion.Tests.Render.Stops;

public sealed class TreeTests
{
    private static readonly ImmutableArray<OutputFile> s_files = StopBooks.Render(StopBooks.All);
    private static readonly Dictionary<string, string> s_texts = StopBooks.Texts(s_files);

    [Fact]
    public void EachStopHasATreeAndWhatEverybodyMaySeeLiesAtTheRoot() => Assert.Equal(
    [
        ": site/.nojekyll",
        ": site/404.html",
        ": site/apple-touch-icon.png",
        ": site/assets/card.png",
        ": site/assets/letters.css",
        ": site/assets/reader.js",
        ": site/assets/search-engine.js",
        ": site/assets/search-words.js",
        ": site/assets/search.js",
        ": site/assets/site.css",
        ": site/assets/stops.js",
        ": site/icon-192.png",
        ": site/icon-512.png",
        ": site/icon-maskable.png",
        ": site/icon.png",
        ": site/icon.svg",
        ": site/index.html",
        ": site/offline.html",
        ": site/offline.json",
        ": site/robots.txt",
        ": site/worker.js",
        "finished: reading.epub",
        "finished: site/finished/assets/card.png",
        "finished: site/finished/assets/donations.csv",
        "finished: site/finished/assets/donor.svg",
        "finished: site/finished/donor.html",
        "finished: site/finished/index.html",
        "finished: site/finished/list-of-figures.html",
        "finished: site/finished/manifest.webmanifest",
        "finished: site/finished/offline.json",
        "finished: site/finished/plot.html",
        "finished: site/finished/reading.epub",
        "finished: site/finished/ruth-leaves.html",
        "finished: site/finished/search/index.js",
        "finished: site/finished/search/texts.js",
        "finished: site/finished/whole-book.html",
        "part-one: reading-part-one.epub",
        "part-one: site/part-one/assets/card.png",
        "part-one: site/part-one/assets/card.png",
        "part-one: site/part-one/assets/cottages.svg",
        "part-one: site/part-one/figures.html",
        "part-one: site/part-one/index.html",
        "part-one: site/part-one/manifest.webmanifest",
        "part-one: site/part-one/offline.json",
        "part-one: site/part-one/plot.html",
        "part-one: site/part-one/reading-part-one.epub",
        "part-one: site/part-one/ruth-leaves.html",
        "part-one: site/part-one/search/index.js",
        "part-one: site/part-one/search/texts.js",
        "part-one: site/part-one/whole-book.html",
        "unread: reading-unread.epub",
        "unread: site/sitemap.xml",
        "unread: site/unread/assets/card.png",
        "unread: site/unread/assets/map.svg",
        "unread: site/unread/index.html",
        "unread: site/unread/manifest.webmanifest",
        "unread: site/unread/offline.json",
        "unread: site/unread/plot.html",
        "unread: site/unread/reading-unread.epub",
        "unread: site/unread/search/index.js",
        "unread: site/unread/search/texts.js",
        "unread: site/unread/whole-book.html",
    ], s_files.Select(file => $"{file.Stop}: {WithoutFingerprint(file.Path)}").Order(StringComparer.Ordinal));

    [Fact]
    public void EveryLinkLeadsSomewhere() => Assert.Empty(Page.FaultsIn(s_files));

    [Fact]
    public void APictureIsShownFromTheTreeOfItsFirstReaders()
    {
        Assert.Contains("src=\"assets/map.", s_texts["site/unread/plot.html"], StringComparison.Ordinal);
        Assert.Contains("src=\"../unread/assets/map.", s_texts["site/finished/plot.html"], StringComparison.Ordinal);
        Assert.Contains("src=\"../part-one/assets/cottages.", s_texts["site/finished/ruth-leaves.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"assets/donations.", s_texts["site/finished/donor.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/r/finished/assets/donations.", s_texts["reading.epub/EPUB/text/donor.xhtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void ATreeNamesNothingOfALaterOne()
    {
        var unread = s_texts.Where(file => file.Key.Contains("unread", StringComparison.Ordinal) || !file.Key.Contains('/', StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(unread);
        Assert.All(unread, file => Assert.DoesNotMatch("ruth-leaves|cottages|donor", file.Value));
        Assert.All(s_texts.Where(file => file.Key.StartsWith("site/", StringComparison.Ordinal) && file.Key.Count(c => c == '/') == 1), file => Assert.DoesNotMatch("ruth-leaves|cottages|donor", file.Value));
        Assert.All(s_texts.Where(file => file.Key.Contains("part-one", StringComparison.Ordinal)), file => Assert.DoesNotMatch("donor", file.Value));
    }

    [Theory]
    [InlineData(null, "unread/plot.html", "https://example.org/r/unread/plot.html")]
    [InlineData(null, "finished/plot.html", "https://example.org/r/unread/plot.html")]
    [InlineData(null, "finished/index.html", "https://example.org/r/unread/")]
    [InlineData(null, "finished/donor.html", null)]
    [InlineData("finished", "unread/plot.html", "https://example.org/r/finished/plot.html")]
    [InlineData("finished", "part-one/figures.html", "https://example.org/r/finished/list-of-figures.html")]
    [InlineData("part-one", "finished/list-of-figures.html", "https://example.org/r/part-one/figures.html")]
    [InlineData("part-one", "finished/donor.html", null)]
    public void SearchEnginesAreLedToOneTreeAndToNoPageThatItDoesNotHave(string? stop, string page, string? address)
    {
        var books = StopBooks.With(settings => settings with { Site = settings.Site with { Canonical = stop } });
        var text = StopBooks.Texts(StopBooks.Render(books))[$"site/{page}"];
        Assert.Equal(address is null, text.Contains("<meta name=\"robots\" content=\"noindex\" />", StringComparison.Ordinal));
        if (address is null)
            Assert.DoesNotContain("rel=\"canonical\"", text, StringComparison.Ordinal);
        else
            Assert.Contains($"<link rel=\"canonical\" href=\"{address}\" />", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unread/index.html", true)]
    [InlineData("unread/plot.html", true)]
    [InlineData("part-one/index.html", false)]
    [InlineData("finished/plot.html", false)]
    [InlineData("finished/donor.html", false)]
    public void WhereNobodyKnowsTheAddressSearchEnginesAreKeptFromTheOtherTrees(string page, bool isListed)
    {
        var books = StopBooks.With(settings => settings with { Site = settings.Site with { Address = null } });
        var text = StopBooks.Texts(StopBooks.Render(books))[$"site/{page}"];
        Assert.Equal(isListed, !text.Contains("<meta name=\"robots\" content=\"noindex\" />", StringComparison.Ordinal));
    }

    [Fact]
    public void TheSitemapHasTheFrontDoorAndThePagesOfOneTree()
    {
        Assert.Equal(["", "unread/", "unread/plot.html"], Addresses(s_texts["site/sitemap.xml"]));
        var chosen = StopBooks.Render(StopBooks.With(settings => settings with { Site = settings.Site with { Canonical = "part-one" } }));
        Assert.Equal("part-one", chosen.Single(file => file.Path == "site/sitemap.xml").Stop);
        Assert.Equal(["", "part-one/", "part-one/plot.html", "part-one/ruth-leaves.html", "part-one/figures.html"], Addresses(StopBooks.Texts(chosen)["site/sitemap.xml"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void TheNumberOfThreadsDoesNotMatter(int threads) => Assert.All(
        s_files.Zip(StopBooks.Render(StopBooks.All, threads)),
        pair => Assert.True(pair.First.Path == pair.Second.Path && pair.First.Content.AsSpan().SequenceEqual(pair.Second.Content.AsSpan())));

    private static IEnumerable<string> Addresses(string sitemap) =>
        sitemap.Split("<loc>https://example.org/r/").Skip(1).Select(entry => entry[..entry.IndexOf('<', StringComparison.Ordinal)]);

    private static string WithoutFingerprint(string path) => System.Text.RegularExpressions.Regex.Replace(path, @"\.[0-9a-f]{10}(?=\.)", "");
}
