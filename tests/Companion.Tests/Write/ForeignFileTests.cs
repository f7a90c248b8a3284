using Companion.Render;
using Companion.Write;

namespace Companion.Tests.Write;

public sealed class ForeignFileTests : IDisposable
{
    private readonly OutputUnderTest _output = new();

    public void Dispose() => _output.Dispose();

    private static FileSystemCalls WithoutLinks => FileSystemCalls.OfThisMachine with { Link = (_, _) => false };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ForeignFilesInTheSiteSurviveWithTheirTimes(bool links)
    {
        _output.Write(OutputFile.Of("site/index.html", "1"), OutputFile.Of("site/same.html", "same"));
        _output.Age();
        _output.Foreign("site/CNAME", "example.org");
        _output.Foreign("site/mine/deep/notes.txt");
        Directory.CreateDirectory(_output.At("site/mine/empty"));
        _output.Age();

        _output.Write(links ? FileSystemCalls.OfThisMachine : WithoutLinks, OutputFile.Of("site/index.html", "2"), OutputFile.Of("site/same.html", "same"));

        Assert.Equal(
            ["site/", "site/CNAME=example.org", "site/index.html=2", "site/mine/", "site/mine/deep/", "site/mine/deep/notes.txt=not ours", "site/mine/empty/", "site/same.html=same"],
            _output.Visible());
        Assert.All(["site/CNAME", "site/mine", "site/mine/deep", "site/mine/deep/notes.txt", "site/mine/empty", "site/same.html"], path => Assert.True(_output.IsUntouched(path)));
    }

    [Fact]
    public void LinksSurviveAndAreNotFollowed()
    {
        Directory.CreateDirectory(Path.Combine(_output.Book, "pictures"));
        File.WriteAllText(Path.Combine(_output.Book, "pictures", "p.png"), "p");
        _output.Write(OutputFile.Of("site/index.html", "1"));
        Links.Make(_output.At("site/nowhere"), "does-not-exist");
        Directory.CreateSymbolicLink(_output.At("site/pictures"), "../../pictures");
        _output.Age();

        _output.Write(OutputFile.Of("site/index.html", "2"));

        Assert.Equal(["site/", "site/index.html=2", "site/nowhere->does-not-exist", "site/pictures->../../pictures"], _output.Visible());
        Assert.True(_output.IsUntouched("site/nowhere"));
        Assert.True(_output.IsUntouched("site/pictures"));
        Assert.Equal("p", File.ReadAllText(_output.At("site/pictures/p.png")));
    }

    [Fact]
    public void ForeignFilesBesideTheOutputAreNotTouched()
    {
        _output.Write(OutputFile.Of("site/index.html", "1"));
        _output.Foreign("notes.txt");
        _output.Foreign("other/x.txt");
        _output.Age();

        _output.Write(OutputFile.Of("site/index.html", "2"));
        _output.Write();

        Assert.Equal(["notes.txt=not ours", "other/", "other/x.txt=not ours"], _output.Visible());
        Assert.All(["notes.txt", "other", "other/x.txt"], path => Assert.True(_output.IsUntouched(path)));
    }

    [Fact]
    public void AFolderThatIsNoLongerMadeStaysForWhatIsForeignInIt()
    {
        _output.Write(OutputFile.Of("site/a/index.html", "1"), OutputFile.Of("site/b/index.html", "1"));
        _output.Foreign("site/a/CNAME");

        _output.Write();

        Assert.Equal(["site/", "site/a/", "site/a/CNAME=not ours"], _output.Visible());
    }

    [Fact]
    public void AnUnchangedOutputDoesNotTouchForeignFiles()
    {
        _output.Write(OutputFile.Of("site/index.html", "1"));
        _output.Foreign("site/CNAME");
        _output.Age();

        _output.Write(OutputFile.Of("site/index.html", "1"));

        Assert.Equal(["site/", "site/CNAME=not ours", "site/index.html=1"], _output.Visible());
        Assert.True(_output.IsUntouched("site"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhatAppearsWhileABuildRunsIsKept(bool exchanges)
    {
        _output.Write(OutputFile.Of("site/a/index.html", "1"));
        _output.Foreign("site/CNAME", "old.example.org");
        var calls = FileSystemCalls.OfThisMachine with { Step = InterfereWhenReady };

        _output.Write(exchanges ? calls : calls with { Exchange = (_, _) => false }, OutputFile.Of("site/index.html", "2"));

        Assert.Equal(
            ["site/", "site/CNAME=new.example.org", "site/a/", "site/a/late.txt=not ours", "site/empty/", "site/index.html=2"],
            _output.Visible());
        Assert.Equal("site/index.html\n", File.ReadAllText(_output.At(".companion/files")));
    }

    [Fact]
    public void AFolderThatMayNotBeChangedIsCarriedToo()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return; // For the analyzer, which does not know that Skip throws.
        }

        const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        _output.Write(OutputFile.Of("site/index.html", "1"));
        _output.Foreign("site/mine/x.txt");
        File.SetUnixFileMode(_output.At("site/mine"), ReadOnly);

        _output.Write(OutputFile.Of("site/index.html", "2"));

        Assert.Equal(ReadOnly, File.GetUnixFileMode(_output.At("site/mine")));
        Assert.Equal(["files", "lock"], _output.Private());
        File.SetUnixFileMode(_output.At("site/mine"), ReadOnly | UnixFileMode.UserWrite);
    }

    /// <summary>Replaces a file by one with an older time, as <c>mv</c> does, and adds a file and a folder.</summary>
    private void InterfereWhenReady(string step)
    {
        if (step != "ready")
            return;
        File.Delete(_output.At("site/CNAME"));
        _output.Foreign("site/CNAME", "new.example.org");
        File.SetLastWriteTimeUtc(_output.At("site/CNAME"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _output.Foreign("site/a/late.txt");
        Directory.CreateDirectory(_output.At("site/empty"));
    }
}
