using Companion.Diagnostics;
using Companion.Model;
using Companion.Render.Prose;

namespace Companion.Tests.Render.Prose;

public sealed class ParagraphIdsTests
{
    private static readonly SourceText s_source = new("plot.md", "");

    [Fact]
    public void AParagraphIsCalledAfterItsFirstWords() =>
        Assert.Equal("plot--friendship-memory-what-it-means-to", new ParagraphIds("plot").Next(Paragraph("Friendship, memory, what it means to be human")));

    [Fact]
    public void TwoThatBeginAlikeAreCounted()
    {
        var ids = new ParagraphIds("plot");
        Assert.Equal(["plot--it-ends", "plot--it-ends--2"], [ids.Next(Paragraph("It ends.")), ids.Next(Paragraph("It ends!"))]);
    }

    [Fact]
    public void WordsInAnotherScriptHaveDigits()
    {
        var ids = new ParagraphIds("plot");
        Assert.Matches("^plot--[0-9a-f]{10}$", ids.Next(Paragraph("物語。")));
        Assert.NotEqual(ids.Next(Paragraph("記憶。")), ids.Next(Paragraph("友情。")));
    }

    private static Paragraph Paragraph(string words) => new([new Text(words, s_source.Beginning)], s_source.Beginning);
}
