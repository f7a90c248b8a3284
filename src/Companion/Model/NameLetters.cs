using System.Buffers;

namespace Companion.Model;

/// <summary>What a name and a text are compared by: apostrophes, hyphens and spaces are one each, however they are typed or set.</summary>
public static class NameLetters
{
    private static readonly SearchValues<char> s_variants = SearchValues.Create("\t\n\r\u00A0\u2002\u2003\u2007\u2009\u202F\u2019\u02BC\u2010\u2011");

    /// <summary>A name as it is looked for; spaces that follow each other are one.</summary>
    public static string Of(string name) =>
        string.Join(' ', string.Create(name.Length, name, (letters, all) =>
        {
            all.CopyTo(letters);
            Unify(letters);
        }).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Changes the letters of a text to those that names are looked for with, each in its place.</summary>
    public static void Unify(Span<char> text)
    {
        for (var rest = text; rest.IndexOfAny(s_variants) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            rest[at] = rest[at] switch
            {
                '\u2019' or '\u02BC' => '\'',
                '\u2010' or '\u2011' => '-',
                _ => ' ',
            };
        }
    }
}
