using System.Text.Json.Nodes;
using Companion.Model;
using Companion.Render.Site;
using Companion.Render.Site.Schemas;
using Companion.Tests.Render.Stops;

namespace Companion.Tests.Render;

/// <summary>What pages say of themselves to search engines.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, string> s_texts = StopBooks.Texts(StopBooks.Render(StopBooks.All));

    [Theory]
    [InlineData("</script>")]
    [InlineData("<!-- & ]]>")]
    [InlineData("a \"quotation\" and a \\ and a \u2028")]
    [InlineData("わたし — “é”")]
    public void WhateverIsWrittenNothingOfItIsMarkup(string words)
    {
        var text = SchemaText.Of(new JsonObject { ["name"] = words, ["about"] = null });
        Assert.DoesNotContain(text, c => c is '<' or '>' or '&' or '\'' or '\u2028');
        Assert.Equal(words, JsonNode.Parse(text)!["name"]!.GetValue<string>());
        Assert.Single(JsonNode.Parse(text)!.AsObject());
    }

    [Fact]
    public void LettersOfEveryLanguageStayLetters() =>
        Assert.Equal("{\"name\":\"わたし — “é”\"}", SchemaText.Of(new JsonObject { ["name"] = "わたし — “é”" }));

    [Fact]
    public void ThePagesOfATreeSayWhatTheyAreAndNothingOfLaterOnes()
    {
        var book = Graph("site/part-one/index.html")[0]!;
        Assert.Equal("Book", Text(book, "@type"));
        Assert.Equal("Reading", Text(book, "name"));
        Assert.Equal("for readers who have finished Part One", Text(book, "bookEdition"));
        Assert.Equal("https://example.org/r/part-one/", Text(book, "url"));
        Assert.Equal("https://example.org/r/part-one/reading-part-one.epub", Text(book["encoding"]!, "contentUrl"));
        Assert.Equal("Never Let Me Go", Text(book["about"]!, "name"));
        Assert.Equal(["Chapter plot", "Chapter ruth-leaves"], book["hasPart"]!.AsArray().Select(part => Text(part!, "name")));
        Assert.Null(book["dateModified"]);
    }

    [Fact]
    public void AChapterIsPartOfTheBookAndStandsInATrail()
    {
        var graph = Graph("site/part-one/ruth-leaves.html");
        var (chapter, trail) = (graph[0]!, graph[1]!);
        Assert.Equal("Chapter", Text(chapter, "@type"));
        Assert.Equal(2, chapter["position"]!.GetValue<int>());
        Assert.Equal(Text(Graph("site/part-one/index.html")[0]!, "@id"), Text(chapter["isPartOf"]!, "@id"));
        Assert.Equal(
            ["1 Reading https://example.org/r/part-one/", "2 Chapter ruth-leaves https://example.org/r/part-one/ruth-leaves.html"],
            trail["itemListElement"]!.AsArray().Select(step => $"{step!["position"]} {step["name"]} {step["item"]}"));
        Assert.Equal("WebPage", Text(Graph("site/part-one/figures.html")[0]!, "@type"));
    }

    [Fact]
    public void TheFrontDoorNamesTheEditionsAndNoChapter()
    {
        var book = Graph("site/index.html")[0]!;
        Assert.Null(book["hasPart"]);
        Assert.Equal("https://example.org/reading", Text(book, "@id"));
        Assert.Equal(["https://example.org/r/unread/", "https://example.org/r/part-one/", "https://example.org/r/finished/"], book["workExample"]!.AsArray().Select(edition => Text(edition!, "url")));
    }

    [Fact]
    public void WithoutAnAddressNothingSaysWhereItIs()
    {
        var texts = StopBooks.Texts(StopBooks.Render(StopBooks.With(settings => settings with { Site = new SiteSettings(null, null) })));
        foreach (var (name, _) in texts.Where(file => file.Key.StartsWith("site/", StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal) && file.Key is not ("site/404.html" or "site/offline.html")))
        {
            var graph = Graph(name, texts).ToJsonString();
            Assert.DoesNotContain("\"url\"", graph, StringComparison.Ordinal);
            Assert.DoesNotContain("\"item\"", graph, StringComparison.Ordinal);
            Assert.DoesNotContain(".html", graph, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void RightsThatAreAnAddressAreALicence()
    {
        var book = Graph("site/unread/index.html", StopBooks.Texts(StopBooks.Render(StopBooks.With(settings => settings with { Rights = "https://creativecommons.org/licenses/by/4.0/" }))))[0]!;
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", Text(book, "license"));
        var other = Graph("site/unread/index.html", StopBooks.Texts(StopBooks.Render(StopBooks.With(settings => settings with { Rights = "CC BY 4.0" }))))[0]!;
        Assert.Equal("CC BY 4.0", Text(other, "copyrightNotice"));
        Assert.Null(other["license"]);
    }

    [Fact]
    public void AChapterHasTheReviewsOfTheWorkThatItCites()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book.yml", "title: Reading\nwork: {title: Never Let Me Go, author: Kazuo Ishiguro, same-as: https://www.wikidata.org/wiki/Q1}\n");
        folder.Write("chapters/one.md", "# One\n\nA word [@a; @b; @c; @d; @a].\n");
        folder.Write("chapters/references.yml", """
            - {id: a, type: review, title: "A < B", author: [{family: Gogh, given: Vincent, non-dropping-particle: van}], container-title: Slate, reviewed-title: never let me go, reviewed-author: [{family: Ishiguro, given: Kazuo}], issued: 2005-04}
            - {id: b, type: review, title: Of the film, container-title: Slate, reviewed-title: Never Let Me Go, reviewed-author: [{family: Romanek, given: Mark}], issued: 2010}
            - {id: c, type: review, title: Of another, reviewed-title: The Unconsoled, issued: 1995}
            - {id: d, type: book, title: No review, author: [{family: Writer, given: A.}], issued: 2005}
            """);
        var page = Pipeline.Build(new BuildOptions { Folder = folder.Path, Formats = ["site"] }).Files.Single(file => file.Path == "site/one.html");
        var review = Assert.Single(Graph(page.Path, StopBooks.Texts([page]))[0]!["citation"]!.AsArray())!;
        Assert.Equal("Review", Text(review, "@type"));
        Assert.Equal("A < B", Text(review, "name"));
        Assert.Equal("Vincent van Gogh", Text(review["author"]![0]!, "name"));
        Assert.Equal("2005-04", Text(review, "datePublished"));
        Assert.Equal("Slate", Text(review["isPartOf"]!, "name"));
        Assert.Equal("Kazuo Ishiguro", Text(review["itemReviewed"]!["author"]!, "name"));
        Assert.Equal("https://www.wikidata.org/wiki/Q1", review["itemReviewed"]!["sameAs"]![0]!.GetValue<string>());
    }

    [Theory]
    [InlineData("en-GB", "en_GB")]
    [InlineData("zh-Hant-TW", "zh_TW")]
    [InlineData("de", null)]
    [InlineData("zh-Hant", null)]
    [InlineData("de-x-at", null)]
    public void OnlyALanguageOfACountryIsALocale(string language, string? locale) => Assert.Equal(locale, OpenGraphLocale.Of(language));

    private static JsonArray Graph(string page, Dictionary<string, string>? texts = null)
    {
        const string Open = "<script type=\"application/ld+json\">";
        var text = (texts ?? s_texts)[page];
        var start = text.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        var schema = JsonNode.Parse(text[start..text.IndexOf("</script>", start, StringComparison.Ordinal)])!;
        Assert.Equal("https://schema.org", Text(schema, "@context"));
        return schema["@graph"]!.AsArray();
    }

    private static string? Text(JsonNode node, string property) => node[property]?.GetValue<string>();
}
