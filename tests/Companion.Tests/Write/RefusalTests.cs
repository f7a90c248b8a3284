using Companion.Render;
using Companion.Write;

namespace Companion.Tests.Write;

public sealed class RefusalTests : IDisposable
{
    private readonly OutputUnderTest _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void AFolderOfSomebodyElseIsRefused()
    {
        _output.Foreign("thesis.doc");

        Assert.Contains("is not empty", Refused(), StringComparison.Ordinal);
        Assert.Equal(["thesis.doc"], Directory.EnumerateFileSystemEntries(_output.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void AnEmptyFolderIsTaken()
    {
        Directory.CreateDirectory(_output.Folder);

        _output.Write(OutputFile.Of("site/index.html", "1"));

        Assert.Equal(["site/", "site/index.html=1"], _output.Visible());
    }

    [Fact]
    public void AFileIsNoOutputFolder()
    {
        File.WriteAllText(_output.Folder, "a file");

        Assert.Contains("is a file", Refused(), StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(_output.Folder));
    }

    [Theory]
    [InlineData("site/index.html", "site/index.html")]
    [InlineData("site", "site")]
    [InlineData("site/a", "site/a")]
    [InlineData("site/a/index.html/x", "site/a/index.html")]
    [InlineData("x.epub", "x.epub")]
    public void AForeignFileIsNotOverwritten(string foreign, string named)
    {
        _output.Write(OutputFile.Of("ours.txt", "1"));
        _output.Foreign(foreign);
        var before = _output.Visible();

        Assert.Contains($"dist/{named}’ was not made by Companion", Refused(), StringComparison.Ordinal);
        Assert.Equal(before, _output.Visible());
        Assert.Equal(["files", "lock"], _output.Private());
    }

    [Fact]
    public void AFolderWithForeignFilesDoesNotBecomeAFile()
    {
        _output.Write(OutputFile.Of("site/a/index.html/ours.html", "1"));
        _output.Foreign("site/a/index.html/theirs.html");

        Assert.Contains("dist/site/a/index.html’ was not made", Refused(), StringComparison.Ordinal);
        Assert.Equal("1", File.ReadAllText(_output.At("site/a/index.html/ours.html")));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("site/a")]
    public void ALinkInTheWayIsNotFollowed(string link)
    {
        _output.Write(OutputFile.Of("site/ours.html", "1"));
        var elsewhere = Directory.CreateDirectory(Path.Combine(_output.Book, "elsewhere"));
        if (link == "site")
            Directory.Delete(_output.At(link), recursive: true);
        Links.Make(_output.At(link), elsewhere.FullName);

        Assert.Contains($"dist/{link}’ was not made", Refused(), StringComparison.Ordinal);
        Assert.Empty(elsewhere.EnumerateFileSystemInfos());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("book")]
    [InlineData("book/chapters")]
    public void TheBookIsNotAnOutputFolder(string output)
    {
        var book = Directory.CreateDirectory(Path.Combine(_output.Book, "book")).FullName;
        var chapters = Directory.CreateDirectory(Path.Combine(book, "chapters")).FullName;

        var exception = Assert.Throws<OutputRefusedException>(
            () => FolderWriter.Write(Path.Combine(_output.Book, output), [OutputFile.Of("x.epub", "x")], [book, chapters]));

        Assert.Contains("which the book is read from", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["book", "book/chapters"], DiskTree.Walk(_output.Book).Select(entry => entry.Path));
    }

    [Fact]
    public void ALinkToTheBookIsTheBook()
    {
        var book = Directory.CreateDirectory(Path.Combine(_output.Book, "book")).FullName;
        Links.Make(_output.Folder, "book");

        Assert.Throws<OutputRefusedException>(() => FolderWriter.Write(_output.Folder, [OutputFile.Of("x.epub", "x")], [book]));
    }

    [Theory]
    [InlineData("book/dist")]
    [InlineData("book-dist")]
    [InlineData("..book")]
    public void AFolderInOrBesideTheBookIsTaken(string output)
    {
        var book = Directory.CreateDirectory(Path.Combine(_output.Book, "book")).FullName;

        FolderWriter.Write(Path.Combine(_output.Book, output), [OutputFile.Of("x.epub", "x")], [book, Path.Combine(book, "templates")]);

        Assert.True(File.Exists(Path.Combine(_output.Book, output, "x.epub")));
    }

    [Fact]
    public void ASecondBuildAtTheSameTimeIsRefused()
    {
        _output.Write(OutputFile.Of("site/index.html", "1"));
        var refusal = "";

        _output.Write(
            FileSystemCalls.OfThisMachine with { Step = step => refusal = step == "ready" ? Refused() : refusal },
            OutputFile.Of("site/index.html", "2"));

        Assert.Contains("Another build", refusal, StringComparison.Ordinal);
        Assert.Equal(["site/", "site/index.html=2"], _output.Visible());
        _output.Write(OutputFile.Of("site/index.html", "3"));
    }

    private string Refused() =>
        Assert.Throws<OutputRefusedException>(() => _output.Write(OutputFile.Of("site/a/index.html", "new"), OutputFile.Of("site/index.html", "new"), OutputFile.Of("x.epub", "new"))).Message;
}
