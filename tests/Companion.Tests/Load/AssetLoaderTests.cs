using Companion.Load;
using Companion.Model;

namespace Companion.Tests.Load;

public sealed class AssetLoaderTests : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    public AssetLoaderTests()
    {
        _disk.Write("book/chapters/images/plot.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>");
        _disk.Write("book/chapters/images/map.txt", "a map");
        _disk.Write("book/table.csv", "a,b");
        _disk.Write("outside/secret.txt", "secret");
    }

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void AFileIsFoundWithItsBytesItsTypeAndItsSize()
    {
        var asset = Assert.IsType<AssetLookup.Found>(LookUp("chapters/images/plot.svg")).Asset;
        Assert.Equal(("chapters/images/plot.svg", "image/svg+xml"), (asset.Path, asset.MediaType));
        Assert.Equal(new Picture("image/svg+xml", 3, 2, false) { Scales = false }, asset.Picture);
        Assert.Equal(62, asset.Content.Length);
    }

    [Fact]
    public void AFileThatIsNoPictureHasNoPicture() =>
        Assert.Null(Assert.IsType<AssetLookup.Found>(LookUp("table.csv")).Asset.Picture);

    [Theory]
    [InlineData("chapters/images/plot.png")]
    [InlineData("chapters/images/Plot.svg")]
    [InlineData("chapters/images/PLOT.SVG")]
    public void AMissingFileIsReportedWithItsNeighboursAndCapitalsCount(string path) =>
        Assert.Equal(["chapters/images/map.txt", "chapters/images/plot.svg"], Assert.IsType<AssetLookup.Missing>(LookUp(path)).Neighbours);

    [Theory]
    [InlineData("Chapters/images/plot.svg")]
    [InlineData("chapters/pictures/plot.svg")]
    [InlineData("chapters/images")]
    [InlineData("chapters")]
    [InlineData("table.csv/x")]
    public void WhatIsNotAFileIsMissing(string path) => Assert.IsType<AssetLookup.Missing>(LookUp(path));

    [Fact]
    public void ALinkThatStaysInTheBookIsFollowed()
    {
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "book/linked.csv"), "table.csv");
        Assert.Equal(3, Assert.IsType<AssetLookup.Found>(LookUp("linked.csv")).Asset.Content.Length);
    }

    [Theory]
    [InlineData("link.txt", "../outside/secret.txt", "link.txt")]
    [InlineData("folder", "../outside", "folder/secret.txt")]
    [InlineData("folder", "..", "folder/outside/secret.txt")]
    [InlineData("chapters/up", "../../outside", "chapters/up/secret.txt")]
    [InlineData("link.csv", "../book/table.csv", "link.csv")]
    [InlineData("passwords", "/etc/passwd", "passwords")]
    public void ALinkThatLeavesTheBookIsNotFollowed(string link, string target, string path)
    {
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "book", link), target);
        Assert.IsType<AssetLookup.Outside>(LookUp(path));
    }

    [Fact]
    public void ALinkInTheBookThatRunsThroughOneThatLeavesItLeavesItToo()
    {
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "book/folder"), "../outside");
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "book/link.txt"), "folder/secret.txt");
        Assert.IsType<AssetLookup.Outside>(LookUp("link.txt"));
    }

    [Theory]
    [InlineData("chapters/../table.csv")]
    [InlineData("./chapters/images/../../table.csv")]
    public void ALinkMayClimbInsideTheBook(string target)
    {
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "book/climbing.csv"), target);
        Assert.IsType<AssetLookup.Found>(LookUp("climbing.csv"));
    }

    [Fact]
    public void ALinkToAFolderBesideTheBookWithALikeNameLeavesTheBook()
    {
        _disk.Write("bookshelf/secret.txt", "secret");
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "book/link.txt"), "../bookshelf/secret.txt");
        Assert.IsType<AssetLookup.Outside>(LookUp("link.txt"));
    }

    [Fact]
    public void ALinkThatLeadsNowhereIsNotAFile()
    {
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "book/nowhere.txt"), "missing.txt");
        Assert.IsType<AssetLookup.Missing>(LookUp("nowhere.txt"));
    }

    [Fact]
    public void LinksThatLeadToEachOtherAreNotAFile()
    {
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "book/a.txt"), "b.txt");
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "book/b.txt"), "a.txt");
        Assert.IsNotType<AssetLookup.Found>(LookUp("a.txt"));
    }

    [Fact]
    public void ABookThatIsItselfBehindALinkIsReadLikeAnyOther()
    {
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "link-to-book"), "book");
        File.CreateSymbolicLink(Path.Combine(_disk.Path, "book/linked.csv"), "table.csv");
        Assert.IsType<AssetLookup.Found>(LookUp("linked.csv", "link-to-book"));
    }

    private AssetLookup LookUp(string path, string book = "book") =>
        AssetLoader.Load(Path.Combine(_disk.Path, book), [path]).Lookups[path];
}
