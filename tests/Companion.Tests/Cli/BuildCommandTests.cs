using Companion.Tests.Diagnostics;
using Companion.Write;

namespace Companion.Tests.Cli;

public sealed class BuildCommandTests
{
    [Fact]
    public void TheLastLineSaysWhatWasMadeHowBigAndHowFast()
    {
        using var desk = new Desk();
        var (code, output, error) = desk.Run("build", "mybook");
        Assert.Equal(0, code);
        Assert.Matches(@"^Built mybook/dist/site \(7 pages, 120 kB\) and mybook/dist/reading-x\.epub \(64 kB\) in \d+\.\d\d s\.\n$", output);
        Assert.Equal("", error);
    }

    [Fact]
    public void TheLastLineSaysThatNothingChanged()
    {
        using var desk = new Desk { Summary = new WriteSummary(0, 3, 0) };
        Assert.StartsWith("Nothing changed in mybook/dist/site (7 pages, 120 kB) and ", desk.Run("build", "mybook").Out);
    }

    [Fact]
    public void ARemovedFileIsAChange()
    {
        using var desk = new Desk { Summary = new WriteSummary(0, 3, 1) };
        Assert.StartsWith("Built ", desk.Run("build", "mybook").Out);
    }

    [Fact]
    public void WithoutAFolderTheBookIsInTheWorkingDirectory()
    {
        using var desk = new Desk();
        Assert.StartsWith("Built dist/site ", desk.Run("build").Out);
        Assert.Equal(desk.Folder, desk.Wanted?.Folder);
        Assert.Equal(Path.Combine(desk.Folder, "dist"), desk.Output);
    }

    [Fact]
    public void TheOutputFolderIsInTheBookUnlessItIsNamed()
    {
        using var desk = new Desk();
        desk.Run("build", "mybook");
        Assert.Equal(Path.Combine(desk.Folder, "mybook", "dist"), desk.Output);
        Assert.StartsWith("Built out/site ", desk.Run("build", "mybook", "--output", "out/").Out);
        Assert.Equal(Path.Combine(desk.Folder, "out"), desk.Output?.TrimEnd('/'));
    }

    [Fact]
    public void WhatTheBookIsReadFromIsProtected()
    {
        using var desk = new Desk();
        desk.Run("build", "mybook");
        var book = Path.Combine(desk.Folder, "mybook");
        Assert.Equal([book, Path.Combine(book, "chapters"), Path.Combine(book, "templates")], desk.Protected);
    }

    [Fact]
    public void EveryFormatIsMadeUnlessSomeAreNamed()
    {
        using var desk = new Desk();
        desk.Run("build");
        Assert.Equal([], desk.Wanted!.Formats);
        desk.Run("build", "--format", "epub", "--format", "site", "--format", "epub");
        Assert.Equal(["epub", "site"], desk.Wanted.Formats);
    }

    [Theory]
    [InlineData("https://example.org/book", "https://example.org/book/")]
    [InlineData("http://example.org/", "http://example.org/")]
    public void AnAddressEndsInASlash(string written, string read)
    {
        using var desk = new Desk();
        desk.Run("build", "--address", written);
        Assert.Equal(read, desk.Wanted?.Address?.AbsoluteUri);
    }

    [Fact]
    public void ARepositoryIsTakenAsItIsWritten()
    {
        using var desk = new Desk();
        desk.Run("build", "--repository", "https://github.com/owner/book");
        Assert.Equal("https://github.com/owner/book", desk.Wanted?.Repository?.AbsoluteUri);
    }

    [Theory]
    [InlineData("--address", "example.org")]
    [InlineData("--repository", "git@github.com:owner/book.git")]
    [InlineData("--address", "ftp://example.org/")]
    [InlineData("--address", "/book/")]
    [InlineData("--format", "pdf")]
    [InlineData("--output", "")]
    public void AnImpossibleValueIsWrongUsage(string option, string value)
    {
        using var desk = new Desk();
        var (code, output, error) = desk.Run("build", option, value);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith($"companion: ‘{option}’ ", error);
        Assert.Null(desk.Wanted);
    }

    [Fact]
    public void AnErrorPublishesNothing()
    {
        using var desk = new Desk { Findings = [Findings.At(Findings.Error, "tape", "tape"), Findings.At(Findings.Warning, "tape", "tape")] };
        var (code, output, error) = desk.Run("build", "mybook");
        Assert.Equal(1, code);
        Assert.Equal("Nothing was written: 1 error.\n", output);
        Assert.StartsWith("mybook/chapters/plot.md:1:1: error CMP901: ", error);
        Assert.EndsWith("\n1 error, 1 warning\n", error);
        Assert.Null(desk.Output);
    }

    [Fact]
    public void AWarningIsAcceptedUnlessStrict()
    {
        using var desk = new Desk { Findings = [Findings.At(Findings.Warning, "tape", "tape"), Findings.At(Findings.Note, "tape", "tape")] };
        Assert.Equal(1, desk.Run("build", "--strict").Code);
        Assert.Null(desk.Output);
        Assert.Equal("Nothing was written: 1 warning, which --strict counts as errors.\n", desk.Run("build", "--strict").Out);
        Assert.Equal(0, desk.Run("build").Code);
        Assert.NotNull(desk.Output);
    }

    [Fact]
    public void QuietKeepsOnlyFindings()
    {
        using var desk = new Desk { Findings = [Findings.At(Findings.Warning, "tape", "tape")], Patience = TimeSpan.Zero };
        var (code, output, error) = desk.Run("build", "--quiet");
        Assert.Equal((0, ""), (code, output));
        Assert.StartsWith("chapters/plot.md:1:1: warning CMP902: ", error);
        Assert.DoesNotContain("…", error);
    }

    [Fact]
    public void ARefusedOutputIsToldInItsOwnWords()
    {
        using var desk = new Desk { Publishing = () => throw new OutputRefusedException("‘dist’ holds your thesis.") };
        Assert.Equal((2, "", "companion: ‘dist’ holds your thesis.\n"), desk.Run("build"));
    }

    [Fact]
    public void AFullDiskIsToldWithoutAStackTrace()
    {
        using var desk = new Desk { Publishing = () => throw new IOException("No space left on device : '/dist'") };
        Assert.Equal((2, "", "companion: No space left on device : '/dist'\n"), desk.Run("build"));
    }
}
