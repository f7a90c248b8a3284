using System.Text.RegularExpressions;

namespace Companion.Tests.Render.Stops;

public sealed partial class ControlTests
{
    private static readonly Dictionary<string, string> s_texts = StopBooks.Texts(StopBooks.Render(StopBooks.All));

    [Theory]
    [InlineData("unread/plot.html", "part-one: ../part-one/plot.html", "finished: ../finished/plot.html")]
    [InlineData("unread/index.html", "part-one: ../part-one/index.html", "finished: ../finished/index.html")]
    [InlineData("part-one/ruth-leaves.html", "unread: ../unread/index.html", "finished: ../finished/ruth-leaves.html")]
    [InlineData("part-one/figures.html", "unread: ../unread/index.html", "finished: ../finished/list-of-figures.html")]
    [InlineData("finished/donor.html", "unread: ../unread/index.html", "part-one: ../part-one/index.html")]
    public void EveryPageLeadsToTheSamePageAtTheOtherStopsOrToTheirContents(string page, params string[] ways) =>
        Assert.Equal(ways, Way().Matches(s_texts[$"site/{page}"]).Select(way => $"{way.Groups["stop"]}: {way.Groups["href"]}"));

    [Fact]
    public void ALaterStopSaysFirstWhatItTells()
    {
        var page = s_texts["site/part-one/plot.html"];
        Assert.Contains("<summary>You are reading the edition for readers who have finished Part One.</summary>", page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"../unread/plot.html\" data-stop=\"unread\">I have not read it</a></li>", page, StringComparison.Ordinal);
        Assert.Contains("<b>I have read Part One</b>", page, StringComparison.Ordinal);
        Assert.Contains("""
            <details>
            <summary>I have finished it</summary>
            <p>It tells what happens up to the end of Never Let Me Go. <a href="../finished/plot.html" data-stop="finished">Go on</a></p>
            </details>
            """.ReplaceLineEndings("\n"), page, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyPagesThatCanTellTooMuchCanBeHeldBack()
    {
        Assert.DoesNotContain("<template data-part=\"held\">", s_texts["site/unread/plot.html"], StringComparison.Ordinal);
        Assert.Contains("<template data-part=\"held\">", s_texts["site/part-one/plot.html"], StringComparison.Ordinal);
        Assert.Contains("It is for readers who have finished Never Let Me Go.", s_texts["site/finished/list-of-figures.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void TheFrontDoorAsksAndTellsNothing()
    {
        var door = s_texts["site/index.html"];
        Assert.Equal(["unread: unread/index.html", "part-one: part-one/index.html", "finished: finished/index.html"], Way().Matches(door).Select(way => $"{way.Groups["stop"]}: {way.Groups["href"]}"));
        Assert.Contains("How far have you read?", door, StringComparison.Ordinal);
        Assert.Contains("What it is.", door, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/r/\" />", door, StringComparison.Ordinal);
        Assert.DoesNotMatch("Chapter|Contents|\\.epub|more chapter", door);
    }

    [Fact]
    public void APageThatNobodyFindsLeadsToTheFrontDoorAndNamesNoStop()
    {
        var lost = s_texts["site/404.html"];
        Assert.Contains("href=\"/r/index.html\"", lost, StringComparison.Ordinal);
        Assert.DoesNotMatch("unread|part-one|finished|\\.epub|stops", lost);
    }

    [Fact]
    public void TheScriptKeepsTheChoiceUnderTheBooksName()
    {
        var (first, last) = (Key().Match(s_texts["site/index.html"]).Value, Key().Match(s_texts["site/finished/donor.html"]).Value);
        Assert.Contains("https://example.org/reading", first, StringComparison.Ordinal);
        Assert.Equal(first, last);
    }

    [Fact]
    public void ChaptersThatAreNotNamedStandAmongTheOthersWithoutALinkAndCountForNothing()
    {
        var contents = s_texts["site/unread/index.html"];
        Assert.Contains("<li class=\"withheld\">After Part One: one more chapter</li>\n<li class=\"withheld\">After the end of Never Let Me Go: 2 more chapters</li>\n</ol>", contents, StringComparison.Ordinal);
        var between = StopBooks.All.SetItem(1, StopBooks.All[1] with { Withheld = [new(0, StopBooks.Stops[2], 1), new(1, StopBooks.Stops[2], 1)] });
        var numbers = ListItem().Matches(StopBooks.Texts(StopBooks.Render(between))["site/part-one/index.html"]).Select(item => item.Value);
        Assert.Equal(["<li class=\"withheld\">", "<li value=\"1\">", "<li class=\"withheld\">", "<li value=\"2\">"], numbers);
    }

    [GeneratedRegex("<a href=\"(?<href>[^\"]+)\" data-stop=\"(?<stop>[^\"]+)\"")]
    private static partial Regex Way();

    [GeneratedRegex("data-key=\"[^\"]+\"")]
    private static partial Regex Key();

    [GeneratedRegex("<li (class=\"withheld\"|value=\"\\d\")>")]
    private static partial Regex ListItem();
}
