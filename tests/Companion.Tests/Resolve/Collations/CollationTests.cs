using System.Collections.Concurrent;
using Companion.Resolve;
using CsCheck;

namespace Companion.Tests.Resolve.Collations;

/// <remarks>Source of the orders: Unicode CLDR, “Collation”, and the languages' own alphabets.</remarks>
public sealed class CollationTests
{
    private static readonly ConcurrentDictionary<string, Collation> s_collations = [];

    [Theory]
    [InlineData("en", "a Á aa Ab b résumé résumés z")]
    [InlineData("de", "Apfel Ärger Art Masse Maße Maßen öffnen ohne Über und Zebra")]
    [InlineData("sv", "a b z å ä ö")]
    [InlineData("da", "a b z æ ø å")]
    [InlineData("nb", "a z æ ø å")]
    [InlineData("es", "nube ñandú oso")]
    [InlineData("cs", "cena čas hora chata iris sto škola zima žena")]
    [InlineData("sk", "cena čas hora chata sto škola")]
    [InlineData("pl", "as ąb bas lato łata nos ość zero źle żaba")]
    [InlineData("hu", "cukor csak dal gyere zab zsák")]
    [InlineData("tr", "cam çan dolap ılık ince oda öğle sis şişe ufuk üzüm")]
    [InlineData("et", "saba šahh zebra tee õhk äke öö ülane")]
    [InlineData("ru", "ёж ель жук")]
    [InlineData("fr", "cote coté côte côté œuf ouest")]
    [InlineData("fr-CA", "cote côte coté côté œuf ouest")]
    [InlineData("ja", "あか アキ かさ さくら")]
    public void WordsStandInTheOrderOfTheLanguage(string language, string expected)
    {
        var words = expected.Split(' ');
        Assert.Equal(words, words.Reverse().Order(new Collation(language)));
    }

    [Theory]
    [InlineData("en", "Émile", "E")]
    [InlineData("de", "Ärger", "A")]
    [InlineData("sv", "Ärta", "Ä")]
    [InlineData("da", "Århus", "Å")]
    [InlineData("cs", "chata", "CH")]
    [InlineData("cs", "čas", "Č")]
    [InlineData("es", "ñandú", "Ñ")]
    public void AnIndexHasTheLettersOfTheLanguage(string language, string word, string letter) => Assert.Equal(letter, new Collation(language).LetterOf(word), ignoreCase: true);

    [Fact]
    public void TheOrderIsTotal() => Gen.Select(Gen.OneOf<string>("en", "de", "sv", "cs", "hu", "ja", "el", "fr-CA"), Gen.String, Gen.String, Gen.String).Sample((language, a, b, c) =>
    {
        var collation = s_collations.GetOrAdd(language, tag => new Collation(tag));
        var (ab, bc, ac) = (Math.Sign(collation.Compare(a, b)), Math.Sign(collation.Compare(b, c)), Math.Sign(collation.Compare(a, c)));
        return ab == -Math.Sign(collation.Compare(b, a)) && (a == b) == (ab == 0) && !(ab < 0 && bc < 0 && ac >= 0);
    }, iter: 5_000);
}
