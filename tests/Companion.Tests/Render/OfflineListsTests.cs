using System.Text.Json;
using Companion.Tests.Render.Stops;

namespace Companion.Tests.Render;

public sealed class OfflineListsTests
{
    [Fact]
    public void EachTreeHasAListOfItsOwnPagesOnly()
    {
        var texts = StopBooks.Texts(StopBooks.Render(StopBooks.All));
        var lists = StopBooks.Stops.ToDictionary(stop => stop.Id, stop => Paths(texts[$"site/{stop.Id}/offline.json"]));
        Assert.All(lists, list => Assert.All(list.Value.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path => Assert.StartsWith($"{list.Key}/", path, StringComparison.Ordinal)));
        Assert.Contains("finished/donor.html", lists["finished"]);
        Assert.DoesNotContain(lists["unread"], path => path.Contains("donor", StringComparison.Ordinal) || path.Contains("cottages", StringComparison.Ordinal));
    }

    [Fact]
    public void EverythingThatIsListedIsThereAndNoPageIsMissing()
    {
        var files = StopBooks.Render(StopBooks.All);
        var texts = StopBooks.Texts(files);
        var listed = texts.Where(text => text.Key.EndsWith("offline.json", StringComparison.Ordinal)).SelectMany(list => Paths(list.Value)).Select(path => $"site/{path}").ToHashSet();
        Assert.Superset(listed, files.Select(file => file.Path).ToHashSet());
        var pages = texts.Keys.Where(path => path.StartsWith("site/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal) && Path.GetFileName(path) is not ("404.html" or "whole-book.html"));
        Assert.Empty(pages.Except(listed));
    }

    [Fact]
    public void AtTheRootStandsWhatComesBeforeTheChoice() =>
        Assert.Equal(["icon.svg", "index.html", "offline.html"], Paths(StopBooks.Texts(StopBooks.Render(StopBooks.All))["site/offline.json"]).Where(path => !path.Contains('/', StringComparison.Ordinal)));

    [Fact]
    public void OneBookAloneHasOneList()
    {
        var texts = StopBooks.Texts(StopBooks.Render([StopBooks.All[^1] with { Stop = null }]));
        Assert.Equal(["site/offline.json"], texts.Keys.Where(path => path.EndsWith("offline.json", StringComparison.Ordinal)));
        Assert.Contains("donor.html", Paths(texts["site/offline.json"]));
    }

    [Fact]
    public void APageThatChangesHasAnotherFingerprint()
    {
        var before = StopBooks.Texts(StopBooks.Render(StopBooks.All))["site/unread/offline.json"];
        var after = StopBooks.Texts(StopBooks.Render(StopBooks.With(settings => settings with { Title = "Another title" })))["site/unread/offline.json"];
        Assert.Equal(Paths(before), Paths(after));
        Assert.NotEqual(before, after);
    }

    private static string[] Paths(string list) => [.. JsonDocument.Parse(list).RootElement.EnumerateObject().Select(file => file.Name)];
}
