using System.Text;
using Companion.Model.Words;
using CsCheck;

namespace Companion.Tests.Model.Words;

public sealed class WordScannerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" – … ", "")]
    [InlineData("Marie-Claude’s hat", "Marie|Claude|s|hat")]
    [InlineData("marie_claude/no%20.7", "marie|claude|no|20|7")]
    [InlineData("Zoe\u0301 Zoé", "Zoe\u0301|Zoé")]
    [InlineData("Ma\u00ADdame\u00AD end", "Ma\u00ADdame|end")]
    [InlineData("\u00ADa\u200Db", "a\u200Db")]
    [InlineData("三笘は走る。", "三|笘|は|走|る")]
    [InlineData("マダム・クロードが", "マダム|クロード|が")]
    [InlineData("ก็ดี", "ก็|ดี")]
    [InlineData("Ольга 𐐀𐐨 x2", "Ольга|𐐀𐐨|x2")]
    [InlineData("a\uD800b", "a|b")]
    public void AWordIsARunOfLettersDigitsAndMarks(string text, string words) =>
        Assert.Equal(words, string.Join('|', WordScanner.Of(text).Select(word => text.Substring(word.Start, word.Length))));

    [Theory]
    [InlineData("MARIE", "marie")]
    [InlineData("Zoe\u0301", "ZOÉ")]
    [InlineData("Việt", "Vie\u0323\u0302t")]
    [InlineData("Việt", "Vie\u0302\u0323t")]
    [InlineData("STRASSE", "Straße")]
    [InlineData("WEIẞ", "Weiß")]
    [InlineData("IŞIL", "ışıl")]
    [InlineData("İpek", "i\u0307pek")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευς")]
    [InlineData("ﬁn", "fin")]
    [InlineData("Ｍａｒｉｅ", "Marie")]
    [InlineData("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    [InlineData("ガル", "カ\u3099ル")]
    [InlineData("கொ", "க\u0BC6\u0BBE")]
    [InlineData("𐐀", "𐐨")]
    [InlineData("Ma\u00ADdame", "madame")]
    public void HoweverAWordIsWrittenItsKeyIsTheSame(string first, string second)
    {
        Assert.Equal(Assert.Single(WordScanner.Of(first)).Key, Assert.Single(WordScanner.Of(second)).Key);
        Assert.Equal(Spelling.Of(first), Spelling.Of(second));
    }

    [Theory]
    [InlineData("Zoe", "Zoé")]
    [InlineData("Ruth", "Ruths")]
    [InlineData("ab", "ba")]
    public void OtherWordsHaveOtherKeys(string first, string second) => Assert.NotEqual(WordScanner.Of(first)[0].Key, WordScanner.Of(second)[0].Key);

    [Theory]
    [InlineData("Marie", "Marie")]
    [InlineData("ÉMILE", "E\u0301MILE")]
    [InlineData("Weiß", "Weiss")]
    public void CapitalsAreKeptWhereTheyCount(string word, string spelling) => Assert.Equal(spelling, Spelling.WithCapitals(word));

    [Fact]
    public void AKeyIsTheSameOnEveryMachine() => Assert.Equal(0x3B83UL, WordScanner.Of("madame")[0].Key & 0xFFFF);

    [Fact]
    public void EveryLetterAndDigitIsInOneWordAndNothingWithoutOneIs() => HostileText.Any.Sample(text =>
    {
        var words = WordScanner.Of(text);
        var at = 0;
        foreach (var word in words)
        {
            Assert.DoesNotContain(text[at..word.Start].EnumerateRunes(), Rune.IsLetterOrDigit);
            Assert.Contains(text.Substring(word.Start, word.Length).EnumerateRunes(), WordLetters.IsOfWord);
            at = word.End;
        }

        Assert.DoesNotContain(text[at..].EnumerateRunes(), Rune.IsLetterOrDigit);
    });
}
