using Companion.Render.Covers;
using CsCheck;

namespace Companion.Tests.Render.Covers;

public sealed class PrefixCodeTests
{
    private static readonly Gen<int[]> s_counts = Gen.Int[0, 100_000].Array[2, 280].Where(counts => counts.Count(count => count > 0) > 1);

    [Fact]
    public void NoCodeIsTheBeginningOfAnotherAndNoneIsLost() => s_counts.Sample(counts =>
    {
        var code = new PrefixCode(counts, 15);
        Assert.Equal(1 << 15, code.InOrder.Sum(symbol => 1 << (15 - code.Lengths[symbol])));
        Assert.All(counts.Select((count, symbol) => (count, symbol)), pair => Assert.Equal(pair.count > 0, code.Lengths[pair.symbol] > 0));
        Assert.Equal(code.InOrder.Length, code.InOrder.Select(symbol => (code[symbol], code.Lengths[symbol])).Distinct().Count());
    });

    [Theory]
    [InlineData(7)]
    [InlineData(15)]
    public void NoCodeIsLongerThanItMayBe(int longest)
    {
        int[] counts = [.. Enumerable.Range(0, 28).Select(i => 1 << i)];
        Assert.Equal(longest, new PrefixCode(counts, longest).Lengths.Max());
    }

    [Fact]
    public void WhatIsFrequentHasAShorterCode()
    {
        var code = new PrefixCode([1, 1000, 1, 1], 15);
        Assert.Equal(1, code.Lengths[1]);
    }

    [Fact]
    public void TheLastSymbolCanBeGivenTheLastCode() => s_counts.Sample(counts =>
    {
        counts[^1] = 1;
        var code = new PrefixCode(counts, 16, lastIsLongest: true);
        Assert.Equal(counts.Length - 1, code.InOrder[^1]);
    });
}
