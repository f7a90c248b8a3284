using Companion.Render;
using Companion.Write;

namespace Companion.Tests.Write;

public sealed class FolderWriterTests : IDisposable
{
    private readonly OutputUnderTest _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void TheFolderHoldsExactlyTheFiles()
    {
        var summary = _output.Write(OutputFile.Of("site/a/index.html", "a"), OutputFile.Of("site/index.html", ""), OutputFile.Of("x.epub", "x"));

        Assert.Equal(new WriteSummary(3, 0, 0), summary);
        Assert.Equal(["site/", "site/a/", "site/a/index.html=a", "site/index.html=", "x.epub=x"], _output.Visible());
        Assert.Equal("site/a/index.html\nsite/index.html\nx.epub\n", File.ReadAllText(_output.At(".companion/files")));
        Assert.Equal(["files", "lock"], _output.Private());
    }

    [Fact]
    public void UnchangedFilesKeepTheirTime()
    {
        _output.Write(OutputFile.Of("site/same.html", "same"), OutputFile.Of("site/longer.html", "1"), OutputFile.Of("site/other.html", "1"), OutputFile.Of("x.epub", "x"));
        _output.Age();

        var summary = _output.Write(OutputFile.Of("site/same.html", "same"), OutputFile.Of("site/longer.html", "12"), OutputFile.Of("site/other.html", "2"), OutputFile.Of("x.epub", "x"));

        Assert.Equal(new WriteSummary(2, 2, 0), summary);
        Assert.True(_output.IsUntouched("site/same.html"));
        Assert.True(_output.IsUntouched("x.epub"));
        Assert.False(_output.IsUntouched("site/other.html"));
        Assert.Equal(["site/", "site/longer.html=12", "site/other.html=2", "site/same.html=same", "x.epub=x"], _output.Visible());
    }

    [Fact]
    public void NothingIsTouchedIfNothingChanged()
    {
        OutputFile[] files = [OutputFile.Of("site/a/index.html", "a"), OutputFile.Of("x.epub", "x")];
        _output.Write(files);
        _output.Age();
        var steps = new List<string>();

        var summary = _output.Write(FileSystemCalls.OfThisMachine with { Step = steps.Add }, files);

        Assert.Equal(new WriteSummary(0, 2, 0), summary);
        Assert.All(["site", "site/a", "site/a/index.html", "x.epub"], path => Assert.True(_output.IsUntouched(path)));
        Assert.Equal(["locked", "recovered"], steps);
    }

    [Fact]
    public void AnEntryThatDidNotChangeIsNotSwapped()
    {
        _output.Write(OutputFile.Of("site/index.html", "a"), OutputFile.Of("x.epub", "1"));
        _output.Age();

        _output.Write(OutputFile.Of("site/index.html", "a"), OutputFile.Of("x.epub", "2"));

        Assert.True(_output.IsUntouched("site"));
        Assert.Equal(["site/", "site/index.html=a", "x.epub=2"], _output.Visible());
    }

    [Fact]
    public void WhatIsNoLongerMadeIsRemoved()
    {
        _output.Write(OutputFile.Of("site/a/b/index.html", "a"), OutputFile.Of("site/index.html", "i"), OutputFile.Of("x.epub", "x"), OutputFile.Of("extra/y.txt", "y"));

        var summary = _output.Write(OutputFile.Of("site/index.html", "i"));

        Assert.Equal(new WriteSummary(0, 1, 3), summary);
        Assert.Equal(["site/", "site/index.html=i"], _output.Visible());
        Assert.Equal("site/index.html\n", File.ReadAllText(_output.At(".companion/files")));
    }

    [Fact]
    public void AnEmptyOutputLeavesNothing()
    {
        _output.Write(OutputFile.Of("site/index.html", "i"), OutputFile.Of("x.epub", "x"));

        Assert.Equal(new WriteSummary(0, 0, 2), _output.Write());
        Assert.Empty(_output.Visible());
    }

    [Fact]
    public void AFileMayBecomeAFolderAndAFolderAFile()
    {
        _output.Write(OutputFile.Of("one", "1"), OutputFile.Of("two/index.html", "2"), OutputFile.Of("site/a", "a"), OutputFile.Of("site/b/c", "c"));

        _output.Write(OutputFile.Of("one/index.html", "1"), OutputFile.Of("two", "2"), OutputFile.Of("site/a/d", "d"), OutputFile.Of("site/b", "b"));

        Assert.Equal(["one/", "one/index.html=1", "site/", "site/a/", "site/a/d=d", "site/b=b", "two=2"], _output.Visible());
    }

    [Fact]
    public void AFileThatTheAuthorDeletedIsMadeAgain()
    {
        _output.Write(OutputFile.Of("site/a.html", "a"), OutputFile.Of("site/b.html", "b"));
        File.Delete(_output.At("site/a.html"));

        Assert.Equal(new WriteSummary(1, 1, 0), _output.Write(OutputFile.Of("site/a.html", "a"), OutputFile.Of("site/b.html", "b")));
        Directory.Delete(_output.At("site"), recursive: true);

        Assert.Equal(new WriteSummary(2, 0, 0), _output.Write(OutputFile.Of("site/a.html", "a"), OutputFile.Of("site/b.html", "b")));
    }

    [Fact]
    public void AFileThatIsNowALinkIsReplacedAndNotWrittenThrough()
    {
        _output.Write(OutputFile.Of("site/a.html", "a"));
        File.WriteAllText(Path.Combine(_output.Book, "elsewhere"), "a");
        File.Delete(_output.At("site/a.html"));
        Links.Make(_output.At("site/a.html"), "../../elsewhere");

        _output.Write(OutputFile.Of("site/a.html", "b"));

        Assert.Equal(["site/", "site/a.html=b"], _output.Visible());
        Assert.Equal("a", File.ReadAllText(Path.Combine(_output.Book, "elsewhere")));
    }

    [Fact]
    public void ManyFilesAndLargeOnesArriveWhole()
    {
        var files = Enumerable.Range(0, 300).Select(number => OutputFile.Of($"site/{number % 7}/{number}.html", new string('x', number * 1000))).ToArray();
        _output.Write(files);
        _output.Age();

        Assert.Equal(new WriteSummary(0, 300, 0), _output.Write(files));
        files[299] = OutputFile.Of(files[299].Path, new string('x', 298_999) + "y");
        Assert.Equal(new WriteSummary(1, 299, 0), _output.Write(files));
        Assert.All(files, file => Assert.Equal(file.Content.AsSpan(), File.ReadAllBytes(_output.At(file.Path))));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/x")]
    [InlineData("site/../../x")]
    [InlineData(".companion/files")]
    [InlineData(".companion")]
    [InlineData("site//x")]
    [InlineData("site/")]
    [InlineData("")]
    public void APathThatLeavesTheOutputIsABug(string path)
    {
        Assert.Throws<ArgumentException>(() => _output.Write(OutputFile.Of(path, "")));
        Assert.False(Directory.Exists(_output.Folder));
    }

    [Fact]
    public void AListThatPointsOutOfTheFolderHarmsNothing()
    {
        _output.Write(OutputFile.Of("site/a.html", "a"));
        var outside = Path.Combine(_output.Book, "chapter.md");
        File.WriteAllText(outside, "mine");
        File.AppendAllText(_output.At(".companion/files"), $"../chapter.md\n{outside}\nsite/../../chapter.md\n.companion/lock\n");

        _output.Write(OutputFile.Of("site/b.html", "b"));

        Assert.Equal("mine", File.ReadAllText(outside));
        Assert.Equal(["files", "lock"], _output.Private());
    }
}
