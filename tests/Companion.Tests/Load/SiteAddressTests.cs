using Companion.Load;

namespace Companion.Tests.Load;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("https://example.org/book/", "https://example.org/book/")]
    [InlineData("https://example.org/book", "https://example.org/book/")]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("http://localhost:8080/a", "http://localhost:8080/a/")]
    [InlineData("https://example.org/caf%C3%A9", "https://example.org/caf%C3%A9/")]
    public void AnAddressEndsWithASlash(string text, string address) => Assert.Equal(address, SiteAddress.Read(text)?.AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("example.org/book")]
    [InlineData("/book/")]
    [InlineData("//example.org/book/")]
    [InlineData("ftp://example.org/")]
    [InlineData("file:///book/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    [InlineData("https://example.org/?page=1")]
    [InlineData("https://example.org/#top")]
    public void WhatASiteCannotHaveIsNotRead(string text) => Assert.Null(SiteAddress.Read(text));

    [Fact]
    public void AnAddressThatIsNotTheSitesMayHaveAQuery() =>
        Assert.Equal("https://example.org/?page=1#top", SiteAddress.ReadPlain("https://example.org/?page=1#top")?.AbsoluteUri);
}
