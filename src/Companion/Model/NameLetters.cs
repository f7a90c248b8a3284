namespace Companion.Model;

/// <summary>What a name and a text are compared by: apostrophes, hyphens and spaces are one each, however they are typed or set.</summary>
public static class NameLetters
{
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
        for (var rest = text; rest.IndexOfAnyExceptInRange(' ', '~') is >= 0 and var at; rest = rest[(at + 1)..])
            rest[at] = Unified(rest[at]);
    }

    private static char Unified(char letter) => letter switch
    {
        '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' => '-',
        '\t' or '\n' or '\r' or '\u00A0' or '\u2002' or '\u2003' or '\u2007' or '\u2009' or '\u202F' => ' ',
        _ => letter,
    };
}
