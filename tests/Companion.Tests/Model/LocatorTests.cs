using Companion.Model;

namespace Companion.Tests.Model;

public sealed class LocatorTests
{
    [Theory]
    [InlineData("2.13")]
    [InlineData("2.10")]
    [InlineData("13")]
    [InlineData("0")]
    [InlineData("I.ii.3")]
    [InlineData("s1.e04")]
    public void ALocatorIsTheTextThatWasWritten(string text) => Assert.Equal(text, Locator.Read(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("2.")]
    [InlineData(".13")]
    [InlineData("2..13")]
    [InlineData("2 13")]
    [InlineData("p. 3")]
    public void WhatIsNotLettersAndDigitsWithSingleFullStopsIsNone(string text) => Assert.Null(Locator.Read(text));

    [Fact]
    public void ALocatorIsNeverANumber() => Assert.NotEqual(Locator.Read("2.1"), Locator.Read("2.10"));
}
