using Companion.Resolve.Collations;

namespace Companion.Resolve;

/// <summary>
/// The order in which a language lists words: word by word, letters before accents before capitals, numbers by their value. What the
/// language takes for a letter is one; a letter of another language stands beside its nearest. Source: Unicode CLDR, “Collation”.
/// </summary>
/// <remarks>
/// A space comes before every letter, so that ‘New York’ stands before ‘Newark’; hyphens, dashes and slashes are spaces, a parenthesis or
/// comma comes before a space, and apostrophes, quotation marks and other punctuation count for nothing. Signs come before numbers, numbers
/// before letters. Chinese characters are in the order of Unicode, so that they need a reading to be sorted by.
/// </remarks>
internal sealed class Collation : IComparer<string>
{
    private readonly Tailoring _tailoring;
    private readonly Alphabet _alphabet;

    /// <param name="language">A BCP 47 tag; <c>de-u-co-phonebk</c> and <c>es-u-co-trad</c> ask for another order of the language.</param>
    public Collation(string language)
    {
        Language = language;
        _tailoring = Tailorings.Of(language);
        _alphabet = new Alphabet(_tailoring);
    }

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Words as something whose order by code units is the order of the language; for lists that are long.</summary>
    /// <remarks>Two keys are equal only if the words are.</remarks>
    public string KeyOf(string words) => new SortKey(_alphabet, _tailoring).Of(words);

    public int Compare(string? x, string? y) => x is null || y is null
        ? (x is null ? 0 : 1) - (y is null ? 0 : 1)
        : string.CompareOrdinal(KeyOf(x), KeyOf(y));

    /// <summary>The letter under which an index of the language lists a word; <c>#</c> for a word that begins with no letter.</summary>
    /// <remarks>Words that are in order are in the order of their letters; a row of the table of sounds stands for kana.</remarks>
    public string LetterOf(string words) => new SortKey(_alphabet, _tailoring).HeadingOf(words);

    /// <summary>A title without the article at its beginning, for lists that pass over it.</summary>
    /// <returns>The title as it is where it has none.</returns>
    public string WithoutArticle(string title) => Articles.Without(title, Language);

    /// <summary>A name or a heading of the index without the article at its beginning, if that is not part of it.</summary>
    public string WithoutArticleOfName(string name) => Articles.WithoutInNames(name, Language);
}
