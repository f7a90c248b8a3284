using System.Collections.Immutable;

namespace Companion.Tests.Write;

/// <summary>Ends builds at every step as a kill does: nothing is cleaned up.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private readonly InterruptedBuild _build = new();

    public void Dispose() => _build.Dispose();

    [Fact]
    public void AKilledBuildLeavesTheOutputWhollyOldOrWhollyNew()
    {
        var steps = _build.Steps(exchanges: true);
        var firstSwap = steps.FindIndex(IsSwap);
        var lastSwap = steps.FindLastIndex(IsSwap);
        Assert.Equal(firstSwap + 3, lastSwap); // Four entries, and nothing between them.
        foreach (var step in steps.Where((_, index) => index < firstSwap || index >= lastSwap))
        {
            _build.Kill(step, exchanges: true);
            Assert.Equal(steps.IndexOf(step) < firstSwap ? InterruptedBuild.OldVisible : InterruptedBuild.NewVisible, _build.Output.Visible());
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EachEntryIsOldOrNewEvenBetweenTwoSwaps(bool exchanges)
    {
        foreach (var step in _build.Steps(exchanges).Where(IsSwap))
        {
            _build.Kill(step, exchanges);
            foreach (var entry in (string[])["site", "x.epub", "y.epub", "z.epub"])
                Assert.Contains(Of(entry, _build.Output.Visible()), (string[])[Of(entry, InterruptedBuild.OldVisible), Of(entry, InterruptedBuild.NewVisible)]);
        }

        static string Of(string entry, ImmutableArray<string> visible) =>
            string.Join('\n', visible.Where(line => line.StartsWith(entry, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheNextBuildMakesGoodWhateverHappened(bool exchanges)
    {
        foreach (var (first, second) in SomePairs(_build.Steps(exchanges)))
        {
            _build.Kill(first, exchanges);
            _build.KillAgain(second, exchanges);
            _build.Output.Write(InterruptedBuild.New());

            Assert.Equal(InterruptedBuild.NewVisible, _build.Output.Visible());
            Assert.Equal(["files", "lock"], _build.Output.Private());
            Assert.True(_build.Output.IsUntouched("site/CNAME"), $"{first}, then {second}");
            Assert.True(_build.Output.IsUntouched("site/same.html"), $"{first}, then {second}");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheOldOutputCanBeMadeAgainAfterAKill(bool exchanges)
    {
        foreach (var step in _build.Steps(exchanges))
        {
            _build.Kill(step, exchanges);
            _build.Output.Write(InterruptedBuild.Old());

            Assert.Equal(InterruptedBuild.OldVisible, _build.Output.Visible());
            Assert.Equal(InterruptedBuild.Old().Length, File.ReadAllLines(_build.Output.At(".companion/files")).Length);
        }
    }

    [Fact]
    public void AFirstBuildThatWasKilledIsNotInTheWay()
    {
        foreach (var step in _build.Steps(exchanges: true))
        {
            _build.Start();
            _build.KillAgain(step, exchanges: true);
            _build.Output.Write(InterruptedBuild.New());

            Assert.Equal(InterruptedBuild.NewVisible.Where(line => line != "site/CNAME=not ours"), _build.Output.Visible());
        }
    }

    [Fact]
    public void AfterAKillTheLaterOfTwoForeignVersionsStays()
    {
        foreach (var step in _build.Steps(exchanges: true))
        {
            _build.Kill(step, exchanges: true);
            File.Delete(_build.Output.At("site/CNAME"));
            File.WriteAllText(_build.Output.At("site/CNAME"), "written after the kill");

            _build.Output.Write(InterruptedBuild.New());

            Assert.Equal("written after the kill", File.ReadAllText(_build.Output.At("site/CNAME")));
        }
    }

    private static bool IsSwap(string step) => step.StartsWith("swapped", StringComparison.Ordinal);

    /// <summary>Each step as the first of some pairs and as the second of some; all pairs would take long and tell no more.</summary>
    private static IEnumerable<(string First, string Second)> SomePairs(List<string> steps) =>
        from first in Enumerable.Range(0, steps.Count)
        from second in Enumerable.Range(0, steps.Count)
        where (first + second) % 7 == 0
        select (steps[first], steps[second]);
}
