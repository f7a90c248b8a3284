using Companion.Render.Epub;

namespace Companion.Tests.Render.Epub;

public sealed class EpubCharactersTests
{
    [Theory]
    [InlineData("a \u2019b\u2019 \u00E9 \u3042", "a \u2019b\u2019 \u00E9 \u3042")]
    [InlineData("\u00E9\u202F: 5\u200A\u2009kg", "\u00E9\u00A0: 5\u00A0\u00A0kg")]
    [InlineData("\u2019co\u2011op", "\u2019co-op")]
    [InlineData("\uFEFFa\u00ADb\u2060", "ab")]
    public void WhatNoReadingSystemShowsIsReplaced(string text, string expected) => Assert.Equal(expected, EpubCharacters.Fit(text));
}
