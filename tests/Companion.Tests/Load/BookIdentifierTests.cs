using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;

namespace Companion.Tests.Load;

public sealed class BookIdentifierTests
{
    private static readonly BookSettings s_settings = new()
    {
        Title = "Reading",
        Identifier = "",
        Slug = "reading",
        Authors = [new Person("A. Writer", null)],
        Range = new SourceText("book.yml", "").Beginning,
    };

    [Theory]
    [InlineData("urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2")]
    [InlineData("URN:UUID:2ED6657D-E927-568B-95E1-2665A8AEA6A2")]
    [InlineData("urn:isbn:9780571224111")]
    [InlineData("https://example.org/book")]
    public void AUriIsAnIdentifierAsItIsWritten(string text) => Assert.Equal(text, BookIdentifier.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("9780571224111")]
    [InlineData("urn:uuid:not-a-uuid")]
    [InlineData("urn:uuid:{2ed6657d-e927-568b-95e1-2665a8aea6a2}")]
    [InlineData("https://example.org/my book")]
    [InlineData("books/mine")]
    [InlineData("/books/mine")]
    public void WhatIsNotAUriIsNotAnIdentifierOnAnyMachine(string text) => Assert.Null(BookIdentifier.Read(text));

    [Fact]
    public void ABookWithAnAddressKeepsItsIdentifierWhenItsTitleChanges()
    {
        var at = s_settings with { Site = new SiteSettings(new Uri("https://example.org/book/"), null) };
        Assert.Equal(BookIdentifier.Of(at), BookIdentifier.Of(at with { Title = "Another" }));
        Assert.NotEqual(BookIdentifier.Of(at), BookIdentifier.Of(s_settings));
    }

    [Fact]
    public void ABookWithoutAddressIsNamedByTitleAndAuthors()
    {
        Assert.Equal(BookIdentifier.Of(s_settings), BookIdentifier.Of(s_settings with { Subtitle = "Another", Language = "de" }));
        Assert.NotEqual(BookIdentifier.Of(s_settings), BookIdentifier.Of(s_settings with { Title = "Another" }));
        Assert.NotEqual(BookIdentifier.Of(s_settings), BookIdentifier.Of(s_settings with { Authors = [] }));
    }
}
