namespace Companion.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void WhatWasVerifiedPassesAndLeavesNothingReceived()
    {
        _disk.Write("verified/a/b.txt", "one\n");
        _disk.Write("received/old.txt", "old");
        Snapshot.Match(_disk.Path, [("a/b.txt", "one\n")], accepts: false);
        Assert.False(Directory.Exists(Path.Combine(_disk.Path, "received")));
    }

    [Theory]
    [InlineData("one\n", "one\r\n", "line ends differ")]
    [InlineData("one\n", "two\n", "- one")]
    [InlineData("one\n", "two\n", "+ two")]
    [InlineData("a\nb\nc\nd\ne\nf\ng\n", "a\nb\nc\nd\ne\nf\nG\n", "+ G")]
    [InlineData("one\n", null, "gone: a.txt")]
    [InlineData(null, "one\n", "new: a.txt")]
    public void WhatDiffersFailsWithAReadableDifference(string? verified, string? made, string says)
    {
        if (verified is not null)
            _disk.Write("verified/a.txt", verified);
        var failure = Record.Exception(() => Snapshot.Match(_disk.Path, made is null ? [] : [("a.txt", made)], accepts: false));
        Assert.Contains(says, Assert.IsType<Xunit.Sdk.FailException>(failure).Message, StringComparison.Ordinal);
        Assert.Equal(made is not null, File.Exists(Path.Combine(_disk.Path, "received", "a.txt")));
    }

    [Fact]
    public void OfALongFileOnlyTheNeighbourhoodOfTheDifferenceIsShown()
    {
        _disk.Write("verified/a.txt", "a\nb\nc\nd\ne\nf\ng\n");
        var failure = Assert.Throws<Xunit.Sdk.FailException>(() => Snapshot.Match(_disk.Path, [("a.txt", "a\nb\nc\nd\ne\nf\nG\n")], accepts: false));
        Assert.DoesNotContain("  d", failure.Message, StringComparison.Ordinal);
        Assert.Contains("  f", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AcceptingMakesTheVerifiedFilesWhatWasMade()
    {
        _disk.Write("verified/gone.txt", "gone");
        _disk.Write("verified/a.txt", "one\n");
        Snapshot.Match(_disk.Path, [("a.txt", "two\n"), ("deep/b.txt", "b")], accepts: true);
        Snapshot.Match(_disk.Path, [("a.txt", "two\n"), ("deep/b.txt", "b")], accepts: false);
        Assert.False(File.Exists(Path.Combine(_disk.Path, "verified", "gone.txt")));
    }

    [Theory]
    [InlineData("accept", null, true)]
    [InlineData("accept", "false", true)]
    [InlineData("accept", "true", false)]
    [InlineData("accept", "True", false)]
    [InlineData(null, null, false)]
    [InlineData("yes", null, false)]
    public void NothingIsAcceptedUnlessSomebodyWantsItAndNeverOnCi(string? snapshots, string? ci, bool accepts) =>
        Assert.Equal(accepts, Snapshot.Accepts(snapshots, ci));
}
