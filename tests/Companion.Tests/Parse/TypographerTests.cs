using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse.Typography;

namespace Companion.Tests.Parse;

public class TypographerTests
{
    [Theory]
    [InlineData("en-GB", "'Yes,' she said, 'it's \"fine\".'", "‘Yes,’ she said, ‘it’s “fine”.’")]
    [InlineData("en", "\"'Why?' he asked.\"", "“‘Why?’ he asked.”")]
    [InlineData("en", "the '90s, 'tis, rock 'n' roll", "the ’90s, ’tis, rock ’n’ roll")]
    [InlineData("en", "the students' lives", "the students’ lives")]
    [InlineData("en", "'the students' lives' end", "‘the students’ lives’ end")]
    [InlineData("en", "(\"so\") --- or -- so... ----", "(“so”) — or – so… ----")]
    [InlineData("en", "6\" and 5'", "6” and 5’")]
    [InlineData("en", "\"One,\" \"two\"", "“One,” “two”")]
    [InlineData("de", "\"Das ist 'gut'\", sagt er.", "„Das ist ‚gut‘“, sagt er.")]
    [InlineData("de", "Wie geht's?", "Wie geht’s?")]
    [InlineData("de-CH", "\"Ja\"", "«Ja»")]
    [InlineData("fr", "\"Oui\" : quoi ? Non ! Bien; c'est \"ça\"", "«\u202FOui\u202F»\u00A0: quoi\u202F? Non\u202F! Bien\u202F; c’est «\u202Fça\u202F»")]
    [InlineData("fr", "« déjà » à 10:30", "«\u202Fdéjà\u202F» à 10:30")]
    [InlineData("fr", "Quoi?! Vraiment...", "Quoi\u202F?! Vraiment…")]
    [InlineData("sv", "\"hej\"", "”hej”")]
    [InlineData("ja", "これは\"二重\"です。\"又\"、'一重'も。", "これは「二重」です。「又」、『一重』も。")]
    [InlineData("ja", "\"彼は'はい'と言った\"。\"'いいえ'\"", "「彼は『はい』と言った」。「『いいえ』」")]
    [InlineData("ja", "'Hello'とは\"Good day\"か。it's, 日本's", "『Hello』とは「Good day」か。it’s, 日本’s")]
    [InlineData("ja", "は'90年代", "は’90年代")]
    [InlineData("zh", "他说\"你好\"和'再见'。", "他说“你好”和‘再见’。")]
    [InlineData("zh-TW", "他說\"你好\"。", "他說「你好」。")]
    [InlineData("en", "He wrote \"日本\" and '東京', the word's 日本's", "He wrote “日本” and ‘東京’, the word’s 日本’s")]
    public void ALineIsSetAsItsLanguageDoes(string language, string typed, string set) => Assert.Equal(set, Set(typed, language));

    [Theory]
    [InlineData("“already” ‘set’ – so… it’s")]
    [InlineData("plain words, nothing else")]
    public void WhatIsSetAlreadyStays(string words)
    {
        Assert.Equal(words, Set(words, "en"));
        Assert.Equal(Set(words, "en"), Set(Set(words, "en"), "en"));
    }

    [Theory]
    [InlineData("en-GB", "Mr Rogers met Dr. Jekyll and Mrs Hyde", "Mr~Rogers met Dr.~Jekyll and Mrs~Hyde")]
    [InlineData("en", "St Cecilia, Main St is here; Mr and Mrs Smith", "St~Cecilia, Main St is here; Mr and Mrs~Smith")]
    [InlineData("en", "pp. 3--5, Vol. II, ch. 12, p. ix, no. 3, c. 1962; p. three", "pp.~3–5, Vol.~II, ch.~12, p.~ix, no.~3, c.~1962; p. three")]
    [InlineData("en", "He said no. I agreed. The map. 12 were left.", "He said no. I agreed. The map. 12 were left.")]
    [InlineData("en", "p. mild, p. i", "p. mild, p.~i")]
    [InlineData("en", "5 km, 20 °C (100 %), 8 p.m. or 9 am; 3 men, 1 m.", "5~km, 20~°C (100~%), 8~p.m. or 9~am; 3 men, 1~m.")]
    [InlineData("en", "a p. 3, amp. 3, Alt-p. 3", "a p.~3, amp. 3, Alt-p. 3")]
    [InlineData("de", "Dr. Faust, S. 5, Nr. 3, 10 km; Mr Hyde, pp. 3", "Dr.~Faust, S.~5, Nr.~3, 10~km; Mr Hyde, pp. 3")]
    [InlineData("fr", "M. Homais, n° 3, t. II, 5 km", "M.~Homais, n°~3, t.~II, 5~km")]
    [InlineData("sv", "Dr Glas, s. 12, 5 km, 5 kr, § 3", "Dr~Glas, s.~12, 5~km, 5~kr, §~3")]
    [InlineData("es", "Sra. Dalloway, pág. 12, cap. 3, 5 km", "Sra.~Dalloway, pág.~12, cap.~3, 5~km")]
    [InlineData("es", "En 1990 ha publicado", "En 1990 ha publicado")]
    [InlineData("en", "12 ha of land", "12~ha of land")]
    [InlineData("it", "Dr Rossi, 5 km, § 3", "Dr Rossi, 5~km, §~3")]
    public void NoLineEndsBehindAnAbbreviationOrBeforeAUnit(string language, string typed, string set) =>
        Assert.Equal(set.Replace('~', '\u00A0'), Set(typed, language));

    [Fact]
    public void ALineEndAfterAnAbbreviationIsASpaceThatHolds()
    {
        var source = new SourceText("a.md", "Mr\nRogers");
        var line = Typographer.Set([new Text("Mr", source.Beginning), new SoftBreak(source.Beginning), new Text("Rogers", source.Beginning)], Settings("en", source));
        Assert.Equal("Mr\u00A0Rogers", PlainText.Of(line));
    }

    [Theory]
    [InlineData("ja", "中で", "改行", "中で改行")]
    [InlineData("en", "中で", "改行", "中で改行")]
    [InlineData("ja", "。", "カナ", "。カナ")]
    [InlineData("ja", "ｶﾅ", "「漢", "ｶﾅ「漢")]
    [InlineData("ja", "𠮷", "𠮷", "𠮷𠮷")]
    [InlineData("zh", "说", "“你", "说“你")]
    [InlineData("en", "说", "“你", "说 “你")]
    [InlineData("ja", "中で", "word", "中で word")]
    [InlineData("ja", "word", "中で", "word 中で")]
    [InlineData("ko", "한국", "한국", "한국 한국")]
    [InlineData("en", "one", "two", "one two")]
    [InlineData("en", "😀", "😀", "😀 😀")]
    public void ALineEndBetweenEastAsianCharactersIsNone(string language, string before, string after, string set)
    {
        var source = new SourceText("a.md", $"{before}\n{after}");
        Inline[] line = [new Text(before, source.Beginning), new SoftBreak(source.Beginning), new Text(after, source.Beginning)];
        Assert.Equal(set, PlainText.Of(Typographer.Set([.. line], Settings(language, source))));
        Assert.Equal(set, PlainText.Of(Typographer.Set([.. line], Settings(language, source) with { Punctuation = Punctuation.AsWritten })));
        Phrase phrase = new(PhraseKind.Strong, [.. line[..2]], Attributes.None, source.Beginning);
        Assert.Equal(set, PlainText.Of(Typographer.Set([phrase, line[2]], Settings(language, source))));
    }

    [Fact]
    public void EscapedSpacesAndCodeDoNotHold()
    {
        var source = new SourceText("a.md", "");
        var line = Typographer.Set([new Text("p. 3", source.Beginning, Verbatim: true), new Code("p. 3", source.Beginning)], Settings("en", source));
        Assert.Equal("p. 3p. 3", PlainText.Of(line));
    }

    [Fact]
    public void QuotationMarksPairAcrossEmphasis()
    {
        var source = new SourceText("a.md", "");
        Inline Word(string word) => new Text(word, source.Beginning);
        var line = Typographer.Set(
            [Word("He read \""), new Phrase(PhraseKind.Emphasis, [Word("it")], Attributes.None, source.Beginning), Word("\".")],
            Settings("en", source));
        Assert.Equal("He read “it”.", PlainText.Of(line));
    }

    [Fact]
    public void EscapedCharactersAndCodeStay()
    {
        var source = new SourceText("a.md", "");
        var line = Typographer.Set([new Text("\"", source.Beginning, Verbatim: true), new Code("\"--\"", source.Beginning)], Settings("en", source));
        Assert.Equal("\"\"--\"", PlainText.Of(line));
    }

    private static string Set(string typed, string language)
    {
        var source = new SourceText("a.md", typed);
        return PlainText.Of(Typographer.Set([new Text(typed, source.Whole)], Settings(language, source)));
    }

    private static BookSettings Settings(string language, SourceText source) =>
        new() { Title = "t", Identifier = "i", Slug = "s", Range = source.Beginning, Language = language };
}
