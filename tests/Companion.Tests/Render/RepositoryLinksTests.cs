using Companion.Model;
using Companion.Tests.Render.Stops;

namespace Companion.Tests.Render;

public sealed class RepositoryLinksTests
{
    [Theory]
    [InlineData("https://github.com/a/b", "https://github.com/a/b/edit/main/chapters/any.md", "https://github.com/a/b/issues/new?title=")]
    [InlineData("https://github.com/a/b.git", "https://github.com/a/b/edit/main/chapters/any.md", "https://github.com/a/b/issues/new?title=")]
    [InlineData("https://gitlab.com/a/c/b/", "https://gitlab.com/a/c/b/-/edit/main/chapters/any.md", "https://gitlab.com/a/c/b/-/issues/new?issue%5Btitle%5D=")]
    [InlineData("https://gitlab.example.org/a/b", "https://gitlab.example.org/a/b/-/edit/main/chapters/any.md", "https://gitlab.example.org/a/b/-/issues/new?issue%5Btitle%5D=")]
    [InlineData("https://codeberg.org/a/b", "https://codeberg.org/a/b/_edit/main/chapters/any.md", "https://codeberg.org/a/b/issues/new?title=")]
    [InlineData("https://forgejo.example.org/a/b", "https://forgejo.example.org/a/b/_edit/main/chapters/any.md", "https://forgejo.example.org/a/b/issues/new?title=")]
    public void TheLastReadersCanMendAChapterAndReportAMistake(string repository, string edit, string report)
    {
        var page = Page("finished", repository);
        Assert.Contains($"<a href=\"{edit}\">Edit this page</a>", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{report}Mistake%20in%20%E2%80%9CChapter%20plot%E2%80%9D\">Report a mistake</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void OthersCanOnlyReportOneAndAreNotLedToTheSources()
    {
        var page = Page("part-one", "https://github.com/a/b");
        Assert.Contains("Report a mistake", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Edit this page", page, StringComparison.Ordinal);
        Assert.DoesNotContain("any.md", page, StringComparison.Ordinal);
    }

    [Fact]
    public void OnAnotherHostTheLastReadersAreLedToTheSourcesAndOthersNowhere()
    {
        Assert.Contains("<a href=\"https://example.org/git/b\">The sources of this book</a>", Page("finished", "https://example.org/git/b"), StringComparison.Ordinal);
        Assert.DoesNotContain("https://example.org/git", Page("part-one", "https://example.org/git/b"), StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyTheColophonOfTheLastEditionLeadsToTheSources()
    {
        var colophons = Made("https://example.org/git/b").Where(file => file.Key.EndsWith("/colophon.xhtml", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, colophons.Count);
        Assert.Single(colophons, colophon => colophon.Value.Contains("https://example.org/git/b", StringComparison.Ordinal));
    }

    [Fact]
    public void ABranchAndAFolderArePartOfTheWay()
    {
        var page = Page("finished", "https://github.com/a/b", settings => settings with { Branch = "drafts/one#", Folder = "my books/one/" });
        Assert.Contains("https://github.com/a/b/edit/drafts/one%23/my%20books/one/chapters/any.md", page, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutARepositoryNothingIsOffered() => Assert.DoesNotContain("class=\"repository\"", Page("finished", null), StringComparison.Ordinal);

    private static string Page(string stop, string? repository, Func<SiteSettings, SiteSettings>? change = null) => Made(repository, change)[$"site/{stop}/plot.html"];

    private static Dictionary<string, string> Made(string? repository, Func<SiteSettings, SiteSettings>? change = null)
    {
        var books = StopBooks.With(settings => settings with { Site = (change ?? (site => site))(settings.Site with { Repository = repository is null ? null : new Uri(repository) }) });
        return StopBooks.Texts(StopBooks.Render(books));
    }
}
