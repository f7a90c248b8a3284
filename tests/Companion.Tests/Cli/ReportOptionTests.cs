using System.Text.Json;
using Companion.Tests.Diagnostics;

namespace Companion.Tests.Cli;

public sealed class ReportOptionTests
{
    [Fact]
    public void FindingsGoToStandardErrorAsText()
    {
        using var desk = Broken();
        var (_, output, error) = desk.Run("check", "./mybook");
        Assert.StartsWith("./mybook/chapters/plot.md:1:1: error CMP901: ", error);
        Assert.DoesNotContain("CMP901", output);
    }

    [Fact]
    public void GitHubReadsStandardOutput()
    {
        using var desk = Broken();
        var (_, output, error) = desk.Run("check", "./mybook/", "--report", "github");
        Assert.StartsWith("::error file=mybook/chapters/plot.md,line=1,", output);
        Assert.Equal("", error);
    }

    [Fact]
    public void ReportsCanBeCombined()
    {
        using var desk = Broken();
        var (_, output, error) = desk.Run("check", "mybook", "--report", "github", "--report", "text", "--report", "sarif=findings.sarif");
        Assert.StartsWith("::error ", output);
        Assert.Contains("error CMP901", error);
        using var sarif = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(desk.Folder, "findings.sarif")));
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var artifact = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal("mybook/chapters/plot.md", artifact.GetProperty("uri").GetString());
    }

    [Fact]
    public void ABookWithoutFindingsHasASarifReportToo()
    {
        using var desk = new Desk();
        Assert.Equal(0, desk.Run("check", "--report", "sarif=findings.sarif").Code);
        Assert.Contains("\"results\": []", File.ReadAllText(Path.Combine(desk.Folder, "findings.sarif")));
    }

    [Fact]
    public void ASarifReportReplacesAnOlderOneAndLeavesNothingBeside()
    {
        using var desk = Broken();
        File.WriteAllText(Path.Combine(desk.Folder, "findings.sarif"), "old");
        desk.Run("check", "--report", "sarif=findings.sarif");
        Assert.StartsWith("{\n", File.ReadAllText(Path.Combine(desk.Folder, "findings.sarif")));
        Assert.Equal(["findings.sarif"], Directory.GetFiles(desk.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("tex", "Did you mean ‘text’?")]
    [InlineData("text=file", "should be text, github or sarif=FILE.")]
    [InlineData("sarif", "needs the name of a file")]
    [InlineData("sarif=", "needs the name of a file")]
    [InlineData("sarif=nowhere/findings.sarif", "there is no folder ‘nowhere’")]
    [InlineData("sarif=mybook", "that is a folder")]
    public void AnImpossibleReportIsWrongUsage(string written, string words)
    {
        using var desk = new Desk();
        var (code, output, error) = desk.Run("check", "--report", written);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("companion: ", error);
        Assert.Contains(words, error);
        Assert.Null(desk.Wanted);
    }

    [Fact]
    public void ABookOutsideTheWorkingDirectoryHasTheSameSarifReportEverywhere()
    {
        using var desk = Broken();
        using var elsewhere = new Desk();
        var (_, output, error) = desk.Run("check", elsewhere.Folder, "--report", "github", "--report", "text");
        Assert.StartsWith("::error file=chapters/plot.md,", output);
        Assert.StartsWith($"{elsewhere.Folder}/chapters/plot.md:1:1: ", error);
    }

    private static Desk Broken() => new() { Findings = [Findings.At(Findings.Error, "tape", "tape")] };
}
