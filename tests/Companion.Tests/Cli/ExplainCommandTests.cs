namespace Companion.Tests.Cli;

public sealed class ExplainCommandTests
{
    [Fact]
    public void ALineIsShownWithItsStopsAndTheReason()
    {
        using var desk = new Desk();
        Directory.CreateDirectory(Path.Combine(desk.Folder, "mybook", "chapters"));
        File.WriteAllText(Path.Combine(desk.Folder, "mybook", "book.yml"), "title: T\n");
        File.WriteAllText(Path.Combine(desk.Folder, "mybook", "chapters", "plot.md"), "one\ntwo\n");
        var (code, output, error) = desk.Run("explain", "mybook/chapters/plot.md:2");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            "mybook/chapters/plot.md:2\n  | two\n  shown at:    finished\n  withheld at: unread\n  because the section ‘Two’ reveals 2.13 (chapters/plot.md:1:1)\n",
            output);
    }

    [Theory]
    [InlineData("plot.md")]
    [InlineData("plot.md:")]
    [InlineData("plot.md:0")]
    [InlineData("plot.md:x")]
    [InlineData(":3")]
    public void WhatNamesNoLineIsRefused(string place)
    {
        using var desk = new Desk();
        var (code, _, error) = desk.Run("explain", place);
        Assert.Equal(2, code);
        Assert.Contains($"‘{place}’ names no line.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNotThereIsRefused()
    {
        using var desk = new Desk();
        var (code, _, error) = desk.Run("explain", "none.md:3");
        Assert.Equal(2, code);
        Assert.Contains("There is no file ‘none.md’.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AStopThatIsNotThereIsRefusedWithThoseThatAre()
    {
        using var desk = new Desk();
        var (code, _, error) = desk.Run("build", "mybook", "--stop", "unred");
        Assert.Equal((2, null), (code, desk.Output));
        Assert.Contains("the book’s stops are unread, finished. Did you mean ‘unread’?", error, StringComparison.Ordinal);
        Assert.Equal(0, desk.Run("build", "mybook", "--stop", "unread").Code);
        Assert.Equal("unread", desk.Wanted!.Stop);
    }
}
