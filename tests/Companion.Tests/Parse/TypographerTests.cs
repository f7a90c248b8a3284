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
    public void ALineIsSetAsItsLanguageDoes(string language, string typed, string set) => Assert.Equal(set, Set(typed, language));

    [Theory]
    [InlineData("“already” ‘set’ – so… it’s")]
    [InlineData("plain words, nothing else")]
    public void WhatIsSetAlreadyStays(string words)
    {
        Assert.Equal(words, Set(words, "en"));
        Assert.Equal(Set(words, "en"), Set(Set(words, "en"), "en"));
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
