using Companion.Resolve;

namespace Companion.Tests.Resolve;

public sealed class CollationTests
{
    [Theory]
    [InlineData("en", "apple Apple ápple Äpfel Zug 1984 9", "9 1984 Äpfel apple Apple ápple Zug")]
    [InlineData("de", "Zug Ähre Aal Strauß Straße Strasse über Uhr", "Aal Ähre Strasse Straße Strauß über Uhr Zug")]
    [InlineData("sv", "Östen Åke Ærla Ärla Zeta Ü Yta Wien Vas", "Vas Wien Ü Yta Zeta Åke Ärla Ærla Östen")]
    [InlineData("da", "Aarhus Zoo Ørsted Ærø Andersen", "Andersen Zoo Ærø Ørsted Aarhus")]
    [InlineData("es", "ñandú nube ola", "nube ñandú ola")]
    [InlineData("cs", "hora chata cena čas", "cena čas hora chata")]
    [InlineData("ja", "さくら あい がくや かくや かまくら", "あい かくや がくや かまくら さくら")]
    public void WordsAreInTheOrderOfTheirLanguage(string language, string words, string expected) =>
        Assert.Equal(expected, string.Join(' ', words.Split(' ').Order(new Collation(language))));

    [Theory]
    [InlineData("en", "the Cottages", "Cottages")]
    [InlineData("en", "the sports pavilion", "sports pavilion")]
    [InlineData("en", "The Mousetrap", "Mousetrap")]
    [InlineData("en", "A Tale of Two Cities", "Tale of Two Cities")]
    [InlineData("en", "“The Dead”", "Dead”")]
    [InlineData("en", "a priori", "a priori")]
    [InlineData("en", "The", "The")]
    [InlineData("en", "theatre", "theatre")]
    [InlineData("de", "der Prokurist", "Prokurist")]
    [InlineData("de", "Der Prozess", "Prozess")]
    [InlineData("de", "en passant", "en passant")]
    [InlineData("fr", "l’Albatros", "Albatros")]
    [InlineData("fr", "le narrateur", "narrateur")]
    [InlineData("fr", "Le Corbusier", "Le Corbusier")]
    [InlineData("it", "La Scala", "La Scala")]
    [InlineData("ja", "the Cottages", "the Cottages")]
    public void ANameIsSortedBehindItsArticle(string language, string name, string expected) =>
        Assert.Equal(expected, new Collation(language).WithoutArticleOfName(name));
}
