using System.Collections.Immutable;
using Companion.Render;

namespace Companion.Tests.Render.Search;

public sealed class SearchTests
{
    private const string Book = """
        title: Reading
        language: en
        work: {title: Never Let Me Go, author: Kazuo Ishiguro, chapters: 1-23}
        stops: [{id: begun, name: Begun, after: 3}, {id: finished, name: Finished, after: 23}]
        """;

    private const string Plot = """
        # The plot

        It begins with a carer[^who] who looks back, as @tait2005 says.

        [^who]: Her name is Kathy, and she drives by night.

        ## Memory

        She remembers the pavilion, and a café in Norfolk. Much of what she remembered is memory only.

        ## What becomes of them {reveals=20}

        The donations end in completion. The pavilion was never found.
        """;

    private const string Themes = """
        # Themes

        Of memory there is more to say: the lost corner is a memory of memories.

        ## A lost corner

        Nobody finds Norfolk. The corner where lost things lie is a joke that the children keep.

        > わたしを離さないで
        """;

    private const string Register = """
        - id: madame
          kind: person
          name: Madame
          aliases: [{name: Marie-Claude, from: 20}, The visitor]
          known: [{from: 3, text: She collects the best work.}]
        """;

    private static readonly ImmutableArray<OutputFile> s_files = Build();

    [Theory]
    [InlineData("carer", "plot.html: The plot")]
    [InlineData("CARERS", "plot.html: The plot")]
    [InlineData("night drives", "plot.html: The plot")]
    [InlineData("Tait", "plot.html: The plot", "bibliography.html#bibliography_tait2005: Bibliography · A Sinister Harvest")]
    [InlineData("cafe", "plot.html#plot_memory: The plot · Memory")]
    [InlineData("CAFÉ norf", "plot.html#plot_memory: The plot · Memory")]
    [InlineData("離さ", "themes.html#themes_a-lost-corner: Themes · A lost corner")]
    [InlineData("離", "themes.html#themes_a-lost-corner: Themes · A lost corner")]
    [InlineData("visitor", "cast.html#cast_madame: Characters · Madame")]
    [InlineData("Madame's", "cast.html#cast_madame: Characters · Madame")]
    [InlineData("August 1978", "timeline.html#timeline_event-drawing: Timeline · Chapter 2")]
    [InlineData("pavilion norfolk corner")]
    [InlineData("themes children", "themes.html#themes_a-lost-corner: Themes · A lost corner")]
    [InlineData("")]
    [InlineData("…")]
    public void WordsAreFoundWithoutRegardToCapitalsDiacriticsAndEndings(string words, params string[] places)
    {
        using var search = new SiteSearch(s_files, "site/begun/");
        Assert.Equal(places, search.Find(words).Select(WithoutContext));
    }

    [Fact]
    public void TitlesComeBeforeTextsAndPhrasesBeforeScatteredWords()
    {
        using var search = new SiteSearch(s_files, "site/begun/");
        Assert.Equal(["The plot · Memory", "Themes"], search.Find("memory").Select(found => WithoutContext(found)[(found.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        Assert.Equal("themes.html#themes_a-lost-corner: Themes · A lost corner", WithoutContext(search.Find("corner lost")[0]));
        Assert.Equal("themes.html: Themes", WithoutContext(search.Find("corner is a memory")[0]));
        Assert.Single(search.Find("“memory of memories”"));
        Assert.Empty(search.Find("\"memories there\""));
    }

    [Fact]
    public void TheWordsStandInTheirContext()
    {
        using var search = new SiteSearch(s_files, "site/begun/");
        Assert.Equal(
            "plot.html#plot_memory: The plot · Memory: She [remembers] the pavilion, and a café in Norfolk. Much of what she [remembered] is memory only.",
            Assert.Single(search.Find("remember")));
        Assert.StartsWith("plot.html: The plot: It begins with a [carer] who looks back, as Tait says.", Assert.Single(search.Find("carer")), StringComparison.Ordinal);
        Assert.EndsWith("わたしを[離さ]ないで", Assert.Single(search.Find("離さ")), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsFoundBeforeItsStop()
    {
        using var begun = new SiteSearch(s_files, "site/begun/");
        using var finished = new SiteSearch(s_files, "site/finished/");
        Assert.All(["donation", "completion", "Marie-Claude", "what becomes"], words => Assert.Empty(begun.Find(words)));
        Assert.All(["donation", "completion", "Marie-Claude", "what becomes"], words => Assert.Single(finished.Find(words)));
        Assert.Equal(2, finished.Find("pavilion").Length);
        Assert.Empty(begun.Find("1999"));
        Assert.Single(finished.Find("1999"));
    }

    private static string WithoutContext(string found) => found[..found.IndexOf(": ", found.IndexOf(": ", StringComparison.Ordinal) + 2, StringComparison.Ordinal)];

    private static ImmutableArray<OutputFile> Build()
    {
        using var disk = new TemporaryFolder();
        disk.Write("book.yml", Book);
        disk.Write("chapters/plot.md", Plot);
        disk.Write("chapters/themes.md", Themes);
        disk.Write("chapters/register.yml", Register);
        disk.Write("chapters/references.yml", "- {id: tait2005, type: article-newspaper, title: A Sinister Harvest, author: [{family: Tait, given: Theo}], container-title: The Telegraph, issued: 2005}\n");
        disk.Write("chapters/timeline.yml", "- {id: drawing, told: 2, date: 1978-08, event: A drawing is taken away.}\n- {told: 21, year: 1999, event: A walk.}\n");
        var built = Pipeline.Build(new BuildOptions { Folder = disk.Path, Threads = 2 });
        Assert.DoesNotContain(built.Findings, finding => finding.Severity == Companion.Diagnostics.Severity.Error);
        return built.Files;
    }
}
