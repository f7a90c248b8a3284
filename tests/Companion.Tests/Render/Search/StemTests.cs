using Jint;

namespace Companion.Tests.Render.Search;

/// <summary>The words of stems.tsv and their stems are those of the Snowball project's own stemmer for English, 2.2.0.</summary>
public sealed class StemTests
{
    private static readonly string[][] s_pairs = [.. File.ReadLines(Path.Combine(Repository.Folder, "tests", "Companion.Tests", "Render", "Search", "stems.tsv")).Select(line => line.Split('\t'))];

    [Fact]
    public void EnglishWordsLoseTheirEndingsAsSnowballSays()
    {
        var engine = SiteSearch.Words().SetValue("words", string.Join(' ', s_pairs.Select(pair => pair[0])));
        var stems = engine.Evaluate("words.split(' ').map(companionWords.stemmer('en-GB')).join(' ')").AsString().Split(' ');
        Assert.True(s_pairs.Length > 1000);
        Assert.Equal(s_pairs.Select(pair => $"{pair[0]} {pair[1]}"), s_pairs.Zip(stems, (pair, stem) => $"{pair[0]} {stem}"));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("fr-FR")]
    [InlineData("enm")]
    public void WordsOfOtherLanguagesKeepThem(string language) =>
        Assert.Equal("houses", SiteSearch.Words().Evaluate($"companionWords.stemmer('{language}')('houses')").AsString());
}
