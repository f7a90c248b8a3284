using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Tests.Model;

public sealed class StopWordsTests
{
    private static readonly (Work Work, Wording Wording) s_book = Load("""
        title: T
        work:
          title: Never Let Me Go
          parts:
            - {name: Part One, chapters: 1-9}
            - {name: Part Two, chapters: 10-17}
            - {name: Part Three, chapters: 18-23}
        """);

    [Theory]
    [InlineData("0", "for readers who have not begun Never Let Me Go")]
    [InlineData("1.9", "for readers who have finished Part One")]
    [InlineData("2.13", "for readers who have come to the end of Part Two, chapter 13")]
    [InlineData("13", "for readers who have come to the end of Part Two, chapter 13")]
    [InlineData("3.23", "for readers who have finished Never Let Me Go")]
    public void AnEditionIsForThoseWhoHaveReadSoFar(string after, string readers) =>
        Assert.Equal(readers, new StopWords(s_book.Work, s_book.Wording).ReadersOf(Stop(after)));

    [Fact]
    public void WhereSomebodyStopsIsNotWhereThePartOrTheWorkEnds()
    {
        var order = new ReadingOrder(s_book.Work);
        var read = s_book.Work.Until(new Knowledge(Stop("2.13"), order));
        var words = new StopWords(read, s_book.Wording);
        Assert.Equal(["Part Two, chapter 13", "Part Two", "Never Let Me Go"], ((string[])["2.13", "2.17", "3.23"]).Select(place => words.PlaceOf(new Locator(place))));
        Assert.True(read.IsListed);
        Assert.True(s_book.Work.Until(new Knowledge(Stop("0"), order)).IsListed);
    }

    [Fact]
    public void WhatTheAuthorSaysOfTheReadersCounts() =>
        Assert.Equal("for those on the train", new StopWords(null, s_book.Wording).ReadersOf(Stop("2") with { Readers = "for those on the train" }));

    [Theory]
    [InlineData("0", "for readers who have not begun")]
    [InlineData("7", "for readers who have come to the end of chapter 7")]
    public void ABookWithoutAWorkHasPlacesAllTheSame(string after, string readers) =>
        Assert.Equal(readers, new StopWords(null, s_book.Wording).ReadersOf(Stop(after)));

    private static ReadingStop Stop(string after) => new("stop", "I have come so far", new Locator(after), new SourceText("book.yml", "").Beginning);

    private static (Work Work, Wording Wording) Load(string settings)
    {
        using var disk = new TemporaryFolder();
        disk.Write("book.yml", settings);
        var manuscript = ManuscriptLoader.Load(disk.Path).Value;
        return (manuscript.Settings.Work!, manuscript.Wording);
    }
}
