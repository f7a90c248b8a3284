using Companion.Load.Stylesheets;

namespace Companion.Tests.Load.Stylesheets;

public sealed class LiteralColourTests
{
    [Theory]
    [InlineData("red", "#ff0000")]
    [InlineData("rgb(100% 0 0)", "#ff0000")]
    [InlineData("light-dark(#fff, black)", "#ffffff", "#000000")]
    [InlineData("rgb(from red 0 0 0)")]
    [InlineData("rgba(255, 0, 0, 0.5)")]
    [InlineData("inherit")]
    public void OnlyAColourThatCanBeKnownIsOne(string value, params string[] colours) =>
        Assert.Equal(colours, LiteralColour.Of(value).Select(colour => colour.Colour.ToString()));
}
