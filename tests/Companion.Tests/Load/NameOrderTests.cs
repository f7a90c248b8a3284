using Companion.Load;
using CsCheck;

namespace Companion.Tests.Load;

public sealed class NameOrderTests
{
    private static readonly Gen<string> s_name = Gen.OneOf("0", "00", "1", "2", "10", "9", "a", "b", "B", "-", "/", ".md", "é", "").Array[0, 6].Select(string.Concat);

    [Theory]
    [InlineData("2-themes.md", "10-reception.md")]
    [InlineData("chapters/part-2/1.md", "chapters/part-10/1.md")]
    [InlineData("a9", "a10")]
    [InlineData("1", "1a")]
    [InlineData("a", "b")]
    [InlineData("01", "2")]
    [InlineData("001", "1")]
    [InlineData("99999999999999999998", "99999999999999999999")]
    public void NumbersInNamesCountAsNumbers(string before, string after)
    {
        Assert.True(NameOrder.Instance.Compare(before, after) < 0);
        Assert.True(NameOrder.Instance.Compare(after, before) > 0);
    }

    [Fact]
    public void OnlyEqualNamesAreEqualAndTheOrderIsTheSameInBothDirections() => Gen.Select(s_name, s_name).Sample((a, b) =>
    {
        Assert.Equal(a == b, NameOrder.Instance.Compare(a, b) == 0);
        Assert.Equal(Math.Sign(NameOrder.Instance.Compare(a, b)), -Math.Sign(NameOrder.Instance.Compare(b, a)));
    });

    [Fact]
    public void WhatComesBeforeAMiddleOneComesBeforeALastOne() => Gen.Select(s_name, s_name, s_name).Sample((a, b, c) =>
    {
        var order = NameOrder.Instance;
        Assert.False(order.Compare(a, b) < 0 && order.Compare(b, c) < 0 && order.Compare(a, c) >= 0, $"‘{a}’ ‘{b}’ ‘{c}’");
    });
}
