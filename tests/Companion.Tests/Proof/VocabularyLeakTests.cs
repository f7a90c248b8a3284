namespace Companion.Tests.Proof;

/// <summary>What pages say of themselves is read like the pages, but for the words that the formats have named.</summary>
public sealed class VocabularyLeakTests
{
    [Theory]
    [InlineData("{\"@type\":\"Chapter\",\"name\":\"Zed\"}")]
    [InlineData("{\"hasPart\":[{\"name\":\"What becomes of Zed in the end\"}]}")]
    [InlineData("{\"url\":\"https://example.org/r/zed.html\"}")]
    [InlineData("{\"name\":\"\\u005aed\"}")]
    [InlineData("{\"name\":\"Z\\u0065d")]
    [InlineData("{\"Zed\":1}")]
    public void WhatAnAuthorCanHaveWrittenIsRead(string json)
    {
        var secrets = Press.Secrets([Press.Name("Zed")], []);
        Assert.NotEmpty(Press.Check(secrets, Press.Page($"<script type=\"application/ld+json\">{json}</script>")));
        Assert.NotEmpty(Press.Check(secrets, Press.File("site/part-one/manifest.webmanifest", json)));
    }

    [Theory]
    [InlineData("{\"@type\":\"Review\"}")]
    [InlineData("{\"accessMode\":[\"textual\",\"Review\"]}")]
    [InlineData("{\"display\":\"review\"}")]
    public void WhatTheFormatsHaveNamedIsNot(string json) =>
        Assert.Empty(Press.Check(Press.Secrets([Press.Name("Review")], [Press.Whole("Review"), Press.Whole("Textual")]), Press.Page($"<script type=\"application/ld+json\">{json}</script>")));

    [Fact]
    public void TheSameWordAsAValueOfTheAuthorsIsRead() =>
        Assert.NotEmpty(Press.Check(Press.Secrets([], [Press.Whole("Review")]), Press.Page("<script type=\"application/ld+json\">{\"name\":\"Review\"}</script>")));

    [Fact]
    public void AFeedIsRead()
    {
        var feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>X</title><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Why Zed goes.</p></div></content></entry></feed>";
        Assert.NotEmpty(Press.Check(Press.Secrets([Press.Name("Zed")], []), Press.File("site/part-one/feed.atom", feed)));
    }
}
