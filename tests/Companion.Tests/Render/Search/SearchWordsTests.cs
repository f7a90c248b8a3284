using Companion.Render.Search;
using CsCheck;
using Jint;

namespace Companion.Tests.Render.Search;

/// <summary>The index and the script of the search take the same for a word.</summary>
public sealed class SearchWordsTests
{
    private const string Letters = "aZ9éÉßσΣאُंがカ々漢𠀋한ﬁ’'-– .,\u00AD\u200D\u0301\u3099\u3000「」ก้ั٣½²_";

    [Theory]
    [InlineData("Ruth’s lost tape, 2nd time", "ruth s lost tape 2nd time")]
    [InlineData("Große CAFÉS", "große cafés")]
    [InlineData("わたしを離さ", "わた たし しを を離 離さ さ")]
    [InlineData("2005年にTokyo行き", "2005 年に に tokyo 行き き")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("Dr\u00A0Smith, p.\u00A03", "dr smith p 3")]
    [InlineData("– “…” –", "")]
    public void AWordIsARunOfLettersAndDigits(string text, string words) => Assert.Equal(words, string.Join(' ', Indexed(text)));

    [Fact]
    public void TheScriptFindsTheWordsOfTheIndex()
    {
        var engine = SiteSearch.Words();
        var letters = Letters.EnumerateRunes().ToArray();
        Gen.Int[0, letters.Length - 1].Array[0, 12].Sample(
            numbers =>
            {
                var text = string.Concat(numbers.Select(number => letters[number]));
                engine.SetValue("text", text);
                engine.SetValue("indexed", string.Join('\n', Indexed(text)));
                Assert.Equal(
                    engine.Evaluate("indexed.split('\\n').filter(Boolean).map(companionWords.fold).join('|')").AsString(),
                    engine.Evaluate("companionWords.scan(text).map(found => found.word).join('|')").AsString());
            },
            iter: 2000,
            threads: 1);
    }

    [Fact]
    public void WordsAreWrittenWithWhatTheyHaveInCommonAndReadAgain() => Gen.String[Gen.Char["aábć한𠀋"[0..4]], 0, 40].Array.Sample(words =>
    {
        var sorted = words.Where(word => word.Length > 0).Distinct().Order(StringComparer.Ordinal).ToArray();
        return FrontCoding.Decode(FrontCoding.Encode(sorted)).SequenceEqual(sorted);
    });

    [Theory]
    [InlineData("a")]
    [InlineData("AabDb")]
    public void WhatIsNoListOfWordsIsNotRead(string text) => Assert.Throws<FormatException>(() => FrontCoding.Decode(text));

    [Fact]
    public void APairOfUnitsThatIsOneLetterIsNotTakenApart() => Assert.Equal("A𠀋A𠀌", FrontCoding.Encode(["𠀋", "𠀌"]));

    private static List<string> Indexed(string text)
    {
        var words = new List<string>();
        SearchWords.Read(text, word => words.Add(word.ToString()));
        return words;
    }
}
