using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Render.Prose;

namespace Companion.Tests.Render.Prose;

public sealed class ParagraphIdsTests
{
    private static readonly SourceText s_source = new("plot.md", "");

    [Fact]
    public void AParagraphIsCalledAfterItsFirstWords() =>
        Assert.Equal("plot--friendship-memory-what-it-means-to", new ParagraphIds("plot").Next(Line("Friendship, memory, what it means to be human")));

    [Fact]
    public void TwoThatBeginAlikeAreCounted()
    {
        var ids = new ParagraphIds("plot");
        Assert.Equal(["plot--it-ends", "plot--it-ends--2"], [ids.Next(Line("It ends.")), ids.Next(Line("It ends!"))]);
    }

    [Fact]
    public void WordsInAnotherScriptHaveDigits()
    {
        var ids = new ParagraphIds("plot");
        Assert.Matches("^plot--[0-9a-f]{10}$", ids.Next(Line("物語。")));
        Assert.NotEqual(ids.Next(Line("記憶。")), ids.Next(Line("友情。")));
    }

    [Fact]
    public void WhatStandsInAnotherBlockTakesNoIdFromAParagraph()
    {
        var ids = new ParagraphIds("plot");
        Assert.Equal(
            ["plot---it-ends", "plot--it-ends", "plot---it-ends--2"],
            [ids.NextInside(Line("It ends.")), ids.Next(Line("It ends.")), ids.NextInside(Line("It ends."))]);
    }

    private static ImmutableArray<Inline> Line(string words) => [new Text(words, s_source.Beginning)];
}
