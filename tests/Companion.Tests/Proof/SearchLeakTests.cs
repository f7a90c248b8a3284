using System.Text.Json;
using Companion.Model.Stops;
using Companion.Render;
using Companion.Render.Search;

namespace Companion.Tests.Proof;

/// <summary>What the search could find.</summary>
public sealed class SearchLeakTests
{
    [Theory]
    [InlineData("marie mariette", true)]
    [InlineData("maria marietta", false)]
    public void ANameAmongTheCodedWordsIsFound(string words, bool isFound) =>
        AssertFound(Press.Secrets([Press.Name("Mariette")], []), Index(words: FrontCoding.Encode(words.Split(' '))), isFound);

    [Theory]
    [InlineData("He wept", true)]
    [InlineData("She wept", false)]
    public void ATitleAmongTheTitlesIsFound(string title, bool isFound) =>
        AssertFound(Press.Secrets([], [Press.Whole("He wept")]), Index(title: title), isFound);

    [Fact]
    public void NumbersAreNotReadAsNames() => AssertFound(Press.Secrets([Press.Name("Roy")], []), Index(found: "{Roy}"), false);

    [Theory]
    [InlineData("All of it: she never knew that the letters had all been burnt.", true)]
    [InlineData("She never knew that\nthe letters had all been burnt.", false)] // two lines are two blocks
    [InlineData("She \"never\" knew that the letters had been burnt.", false)]
    public void WordsInTheTextsAreFound(string text, bool isFound) =>
        AssertFound(Press.Secrets([], [Press.Text("She never knew that the letters had all been burnt, one by one.")]), Press.File("site/part-one/search/texts.js", $"companionSearch.sheet(0,[{JsonSerializer.Serialize(text)}]);\n"), isFound);

    [Theory]
    [InlineData("companionSearch.index({\"words\":\"Mariette\"")]
    [InlineData("companionSearch.index(Mariette);\n")]
    [InlineData("companionSearch.index({\"words\":\"no list of words, Mariette\"});\n")]
    [InlineData("companionSearch.index({});alert('Mariette');\n")]
    [InlineData("companionSearch.Mariette")]
    public void WhatOnlyLooksLikeItIsReadAsAScript(string script) => AssertFound(Press.Secrets([Press.Name("Mariette")], []), Press.File("site/part-one/search/index.js", script), true);

    private static OutputFile Index(string title = "", string words = "", string found = "") =>
        Press.File("site/part-one/search/index.js", $"companionSearch.index({{\"places\":[\"{title}\"],\"words\":\"{words}\",\"found\":\"{found}\"}});\n");

    private static void AssertFound(Secrets secrets, OutputFile file, bool isFound) => Assert.Equal(isFound, Press.Check(secrets, file).Length == 1);
}
