using Companion.Load.Stylesheets;

namespace Companion.Tests.Load.Stylesheets;

/// <summary>The colours are those that a browser shows.</summary>
public sealed class ColourFunctionsTests
{
    [Theory]
    [InlineData("hsl(0 100% 50%)", "#ff0000")]
    [InlineData("HSL(120DEG 100 25)", "#008000")]
    [InlineData("hsl(120deg,100%,25%)", "#008000")]
    [InlineData("hsla(-240, 100%, 25%, 1)", "#008000")]
    [InlineData("hsl(none 50% 50% / 100%)", "#bf4040")]
    [InlineData("hsl(0 0% 30%)", "#4d4d4d")]
    [InlineData("hsl(30 -20% 50%)", "#808080")]
    [InlineData("hsl(30 50% 120%)", "#ffffff")]
    [InlineData("hwb(194 0% 0%)", "#00c3ff")]
    [InlineData("hwb(0.5turn 20% 30%)", "#33b3b3")]
    [InlineData("hwb(45 40% 80%)", "#555555")]
    [InlineData("lab(29.2345% 39.3825 20.0664)", "#7d2329")]
    [InlineData("lab(50 50% -25%)", "#c53eae")]
    [InlineData("lab(5 none none)", "#111111")]
    [InlineData("lch(52.2345% 72.2 56.2)", "#c65d06")]
    [InlineData("lch(52.2345 48.1333% 62.4444grad)", "#c65d06")]
    [InlineData("oklab(40.101% 0.1147 0.0453)", "#7d2329")]
    [InlineData("oklab(0.40101 28.675% 11.325%)", "#7d2329")]
    [InlineData("oklch(51.975% 0.17686 142.495)", "#008000")]
    [InlineData("oklch(\n 51.975% .17686 2.487rad )", "#008000")]
    [InlineData("oklch(0.7 0.4 150)", "#00d600")]
    [InlineData("oklch(150% 0 0)", "#ffffff")]
    [InlineData("oklch(0.5 -1 20)", "#636363")]
    public void AColourIsThatOfTheScreen(string value, string colour) =>
        Assert.Equal([colour], LiteralColour.Of(value).Select(read => read.Colour.ToString()));

    [Fact]
    public void EachIsReadInAPairOfColours() => Assert.Equal(
        ["#ff0000", "#008000"],
        LiteralColour.Of("light-dark( hsl(0, 100%, 50%), oklch(51.975% 0.17686 142.495) )").Select(read => read.Colour.ToString()));

    [Fact]
    public void AFindingNamesAColourInOneLine() => Assert.Equal("lab( 50 10 10 )", Assert.Single(LiteralColour.Of("lab(\n\t50  10\n10 )")).Written);

    [Theory]
    [InlineData("hsl(0 100% 50% / 99%)")]
    [InlineData("hsl(0 100% 50% / none)")]
    [InlineData("hsla(0, 100%, 50%, .5)")]
    [InlineData("hsl(0, 100, 50)")]
    [InlineData("hsl(0, none, 50%)")]
    [InlineData("hsl(0, 100% 50%)")]
    [InlineData("hsl(0, 100%, 50% / 1)")]
    [InlineData("hsl(10% 100% 50%)")]
    [InlineData("hsl(0 100% 5deg)")]
    [InlineData("hsl(0 100%)")]
    [InlineData("hsl()")]
    [InlineData("hsl(0 100% 50% / 1 / 1)")]
    [InlineData("hsl(red 100% 50%)")]
    [InlineData("hsl(0 calc(50% + 50%) 50%)")]
    [InlineData("hsl(var(--hue) 100% 50%)")]
    [InlineData("hwb(10, 0%, 0%)")]
    [InlineData("lab(50, 10, 10)")]
    [InlineData("lab(50 1e400 10)")]
    [InlineData("lab(50 10 1e200)")]
    [InlineData("oklch(from red l c h)")]
    [InlineData("oklch(5. 0 0)")]
    [InlineData("my-lab(50 10 10)")]
    [InlineData("color(srgb 1 0 0)")]
    [InlineData("color-mix(in oklab, hsl(0 100% 50%), white)")]
    public void WhatNobodyCanKnowIsNone(string value) => Assert.Empty(LiteralColour.Of(value));
}
