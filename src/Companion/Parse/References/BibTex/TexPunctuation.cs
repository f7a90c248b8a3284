namespace Companion.Parse.References.BibTex;

/// <summary>The marks that TeX writes with the keys of a typewriter. Source: The TeXbook, chapter 2.</summary>
internal static class TexPunctuation
{
    /// <summary>Quotation marks, and the marks that open a question or an exclamation in Spanish.</summary>
    /// <param name="c">An accent, an apostrophe, a question mark or an exclamation mark.</param>
    /// <param name="next">The character after it.</param>
    /// <param name="length">How many of the two have been used.</param>
    public static char Of(char c, char next, out int length)
    {
        var isPair = c is '`' or '\'' ? next == c : next == '`';
        length = isPair ? 2 : 1;
        return (c, isPair) switch
        {
            ('`', true) => '“',
            ('\'', true) => '”',
            ('`', false) => '‘',
            ('?', true) => '¿',
            ('!', true) => '¡',
            _ => c,
        };
    }

    /// <summary>Two or three hyphens are a dash.</summary>
    /// <param name="tex">Any.</param>
    /// <param name="at">Behind the first hyphen; then behind the last that belongs to it.</param>
    public static char Dash(string tex, ref int at)
    {
        var length = 1;
        while (at < tex.Length && tex[at] == '-' && length < 3)
        {
            at++;
            length++;
        }

        return length switch { 1 => '-', 2 => '–', _ => '—' };
    }
}
