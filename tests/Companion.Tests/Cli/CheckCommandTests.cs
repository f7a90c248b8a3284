using Companion.Diagnostics;
using Companion.Tests.Diagnostics;

namespace Companion.Tests.Cli;

public sealed class CheckCommandTests
{
    [Fact]
    public void NoFindingsAreSaidToBeNone()
    {
        using var desk = new Desk();
        var (code, output, error) = desk.Run("check", "mybook");
        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"^No findings in 4 chapters \(\d+\.\d\d s\)\.\n$", output);
    }

    [Fact]
    public void FindingsAreCounted()
    {
        using var desk = new Desk { Findings = [At(Findings.Error), At(Findings.Error), At(Findings.Note)] };
        var (code, output, _) = desk.Run("check", "mybook");
        Assert.Equal(1, code);
        Assert.StartsWith("2 errors, 1 note in 4 chapters (", output);
    }

    [Fact]
    public void NothingIsPublished()
    {
        using var desk = new Desk();
        desk.Run("check", "mybook");
        Assert.NotNull(desk.Wanted);
        Assert.Null(desk.Output);
    }

    [Fact]
    public void WarningsFailOnlyAStrictCheck()
    {
        using var desk = new Desk { Findings = [At(Findings.Warning)] };
        Assert.Equal(0, desk.Run("check").Code);
        Assert.Equal(1, desk.Run("check", "--strict").Code);
    }

    [Fact]
    public void NotesNeverFailACheck()
    {
        using var desk = new Desk { Findings = [At(Findings.Note)] };
        Assert.Equal(0, desk.Run("check", "--strict").Code);
    }

    [Fact]
    public void QuietSaysNothingOfASoundBook()
    {
        using var desk = new Desk();
        Assert.Equal((0, "", ""), desk.Run("check", "--quiet"));
    }

    private static Diagnostic At(Rule rule) => Findings.At(rule, "tape", "tape");
}
