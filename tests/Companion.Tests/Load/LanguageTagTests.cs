using Companion.Load;

namespace Companion.Tests.Load;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("de-CH")]
    [InlineData("zh-Hant-TW")]
    [InlineData("sr-Latn")]
    [InlineData("de-1996")]
    [InlineData("gsw")]
    public void AWellFormedTagIsReadAsItIsWritten(string tag) => Assert.Equal(tag, LanguageTag.Read(tag));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("english")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--GB")]
    [InlineData("en GB")]
    [InlineData("en-toolongtobeone")]
    [InlineData("12")]
    [InlineData("ён")]
    public void WhatIsNotATagIsNotRead(string text) => Assert.Null(LanguageTag.Read(text));
}
