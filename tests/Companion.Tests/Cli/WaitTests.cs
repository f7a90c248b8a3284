
namespace Companion.Tests.Cli;

public sealed class WaitTests
{
    [Fact]
    public void NothingIsToldOfWorkThatIsSoonDone()
    {
        using var desk = new Desk();
        Assert.Equal("", desk.Run("build").Error);
    }

    [Fact]
    public void WhoWaitsLongerIsToldTheStagesInPlainLines()
    {
        using var desk = Slow(interactive: false);
        Assert.Equal("Reading…\nRendering…\nWriting…\n", desk.Run("build").Error);
    }

    [Fact]
    public void WhoWaitsAtATerminalSeesTheStageInPlace()
    {
        using var desk = Slow(interactive: true);
        var error = desk.Run("build").Error;
        Assert.Contains("Rendering…", error);
        Assert.Contains("\e[?25h", error);
    }

    [Fact]
    public void AStageInPlaceHasNoColourWhereNoneIsWanted()
    {
        using var desk = Slow(interactive: true);
        desk.Environment["NO_COLOR"] = "1";
        Assert.DoesNotMatch("\e\\[[0-9;]*m", desk.Run("build").Error);
    }

    [Fact]
    public void QuietTellsNoStage()
    {
        using var desk = new Desk { Interactive = true, Patience = TimeSpan.Zero, Building = _ => Thread.Sleep(60) };
        Assert.Equal((0, "", ""), desk.Run("build", "--quiet"));
    }

    [Fact]
    public void AFaultWhileSomebodyWaitsIsStillTold()
    {
        using var desk = new Desk { Patience = TimeSpan.Zero, Building = _ => throw new IOException("Gone.") };
        var (code, _, error) = desk.Run("build");
        Assert.Equal(2, code);
        Assert.EndsWith("companion: Gone.\n", error);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AnInterruptionIsHeededWhileABookIsMade(bool interactive)
    {
        using var interruption = new CancellationTokenSource();
        using var goOn = new ManualResetEventSlim();
        using var desk = new Desk
        {
            Interactive = interactive,
            Patience = TimeSpan.Zero,
            Interrupted = interruption.Token,
            Building = _ => { interruption.Cancel(); goOn.Wait(CancellationToken.None); },
        };
        var (code, output, error) = desk.Run("build");
        goOn.Set();
        Assert.Equal((130, ""), (code, output));
        Assert.EndsWith("companion: Interrupted. Nothing was written.\n", error);
        Assert.Null(desk.Output);
    }

    [Fact]
    public void AnInterruptionBeforeABookIsPublishedLeavesTheOldOne()
    {
        using var interruption = new CancellationTokenSource();
        using var desk = new Desk { Interrupted = interruption.Token, Building = _ => interruption.Cancel() };
        Assert.Equal(130, desk.Run("build").Code);
        Assert.Null(desk.Output);
    }

    [Fact]
    public void AnInterruptionWhileABookIsPublishedLetsItFinish()
    {
        using var interruption = new CancellationTokenSource();
        using var desk = new Desk { Interrupted = interruption.Token, Publishing = interruption.Cancel };
        Assert.Equal(0, desk.Run("build").Code);
        Assert.NotNull(desk.Output);
    }

    /// <summary>Work in which each stage ends when it has been seen.</summary>
    private static Desk Slow(bool interactive)
    {
        var desk = new Desk { Interactive = interactive, Patience = TimeSpan.Zero };
        desk.Building = tell =>
        {
            desk.WaitFor("Reading…");
            tell(BuildStage.Render);
            desk.WaitFor("Rendering…");
        };
        desk.Publishing = () => desk.WaitFor("Writing…");
        return desk;
    }
}
