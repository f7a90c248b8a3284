using Companion.Model;

namespace Companion.Tests.Model;

public sealed class BareWordsTests
{
    [Theory]
    [InlineData("“Here”", "here")]
    [InlineData("(Read more…)", "read more")]
    [InlineData("「こちら」。", "こちら")]
    [InlineData("１", "1")]
    [InlineData("Abb.\u00A03", "abb. 3")]
    [InlineData("It's", "it’s")]
    [InlineData("C#", "c#")]
    [InlineData("→ …", "")]
    public void WhatStandsAroundWordsIsNoneOfThem(string words, string bare) => Assert.Equal(bare, BareWords.Of(words));
}
