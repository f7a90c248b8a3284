using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Tests.Render.Stops;

namespace Companion.Tests.Render;

public sealed class ChangeFeedTests
{
    private const string Atom = "{http://www.w3.org/2005/Atom}";
    private static readonly SourceRange s_range = new SourceText("chapters/plot.md", "").Beginning;

    [Fact]
    public void AFeedHasWhatAtomAsksOfIt()
    {
        var feed = Feed(Texts(StopBooks.All, ("part-one", 24)), "part-one");
        Assert.Equal("Changes · Reading (for readers who have finished Part One)", Value(feed, "title"));
        Assert.StartsWith("urn:uuid:", Value(feed, "id"), StringComparison.Ordinal);
        Assert.Equal("2026-11-24T00:00:00Z", Value(feed, "updated"));
        Assert.Equal("Reading", Value(feed.Element(Atom + "author")!, "name")); // Atom wants one, and the book has none
        Assert.Equal(["https://example.org/r/part-one/feed.atom", "https://example.org/r/part-one/"], feed.Elements(Atom + "link").Select(link => link.Attribute("href")!.Value));
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            Assert.True(DateTimeOffset.TryParse(Value(entry, "updated"), CultureInfo.InvariantCulture, out _));
            Assert.NotEmpty(Value(entry, "title"));
            Assert.NotEmpty(Value(entry, "content"));
            Assert.True(Uri.TryCreate(entry.Element(Atom + "link")!.Attribute("href")!.Value, UriKind.Absolute, out _));
        }
    }

    [Fact]
    public void AnEntryStandsForAChapterAndADay()
    {
        var texts = Texts(StopBooks.All, ("finished", 24), ("finished", 26), ("finished", 24));
        var entries = Feed(texts, "finished").Elements(Atom + "entry").ToList();
        Assert.Equal(["2026-11-26T00:00:00Z", "2026-11-24T00:00:00Z"], entries.Select(entry => Value(entry, "updated")));
        Assert.Equal(2, entries[1].Element(Atom + "content")!.Descendants().Count(element => element.Name.LocalName == "p"));
    }

    [Fact]
    public void TheIdsOfAFeedStayWhenItsWordsAreMendedAndAreNoOtherFeeds()
    {
        var before = Ids(Texts(StopBooks.All, ("part-one", 24), ("finished", 24)), "finished");
        var after = Ids(Texts(StopBooks.All, "Another word.", ("part-one", 24), ("finished", 24), ("finished", 25)), "finished");
        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.Subset(after.ToHashSet(), before.ToHashSet());
        Assert.Empty(before.Intersect(Ids(Texts(StopBooks.All, ("part-one", 24)), "part-one")));
    }

    [Fact]
    public void WithoutAnAddressOrADayThereIsNoFeed()
    {
        Assert.DoesNotContain(StopBooks.Texts(StopBooks.Render(StopBooks.All)), file => file.Key.EndsWith(".atom", StringComparison.Ordinal) || file.Value.Contains("application/atom+xml", StringComparison.Ordinal));
        var nowhere = StopBooks.With(settings => settings with { Site = new SiteSettings(null, null), Published = new DateOnly(2026, 11, 24) });
        Assert.DoesNotContain(StopBooks.Texts(StopBooks.Render(nowhere)), file => file.Key.EndsWith(".atom", StringComparison.Ordinal) || file.Value.Contains("application/atom+xml", StringComparison.Ordinal));
    }

    [Fact]
    public void ABookThatHasNotChangedTellsWhenItWasPublished()
    {
        var published = StopBooks.With(settings => settings with { Published = new DateOnly(2026, 11, 24) });
        var entry = Assert.Single(Feed(StopBooks.Texts(StopBooks.Render(published)), "unread").Elements(Atom + "entry"));
        Assert.Equal("Published 24 November 2026", Value(entry, "content").Trim());
    }

    [Fact]
    public void TheSitemapHasTheDayOfEachPageAndThePackageThatOfItsEdition()
    {
        var texts = Texts(StopBooks.With(settings => settings with { Published = new DateOnly(2026, 11, 20), Site = settings.Site with { Canonical = "part-one" } }), ("part-one", 22), ("finished", 24));
        Assert.Equal(
            ["- 2026-11-20", "part-one/ 2026-11-22", "part-one/figures.html 2026-11-22", "part-one/plot.html 2026-11-20", "part-one/ruth-leaves.html 2026-11-22"],
            XDocument.Parse(texts["site/sitemap.xml"]).Root!.Elements()
                .Select(page => $"{page.Elements().First().Value["https://example.org/r/".Length..]} {page.Elements().Last().Value}".TrimStart())
                .Select(line => line.StartsWith("2026", StringComparison.Ordinal) ? $"- {line}" : line).Order(StringComparer.Ordinal));
        Assert.Contains(">2026-11-20T00:00:00Z</meta>", texts["reading-unread.epub/EPUB/package.opf"], StringComparison.Ordinal);
        Assert.Contains(">2026-11-22T00:00:00Z</meta>", texts["reading-part-one.epub/EPUB/package.opf"], StringComparison.Ordinal);
        Assert.Contains(">2026-11-24T00:00:00Z</meta>", texts["reading.epub/EPUB/package.opf"], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Texts(ImmutableArray<Book> books, params (string Stop, int Day)[] changes) => Texts(books, "A word.", changes);

    /// <summary>The output of books, in which the last chapter of a stop's has changed on some days.</summary>
    private static Dictionary<string, string> Texts(ImmutableArray<Book> books, string text, params (string Stop, int Day)[] changes)
    {
        return StopBooks.Texts(StopBooks.Render([.. books.Select(book => book with { Spine = book.Spine.SetItem(book.Spine.Length - 1, book.Spine[^1] with { Changes = Of(book.Stop!.Id) }) })]));

        ImmutableArray<Change> Of(string stop) =>
            [.. changes.Where(change => change.Stop == stop).OrderByDescending(change => change.Day).Select(change => new Change(new DateOnly(2026, 11, change.Day), text, null, s_range))];
    }

    private static XElement Feed(Dictionary<string, string> texts, string stop) => XDocument.Parse(texts[$"site/{stop}/feed.atom"]).Root!;

    private static string[] Ids(Dictionary<string, string> texts, string stop) => [.. Feed(texts, stop).DescendantsAndSelf(Atom + "id").Select(id => id.Value)];

    private static string Value(XElement element, string name) => element.Element(Atom + name)!.Value;
}
