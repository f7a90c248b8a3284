using System.Text;

namespace Companion.Render.Epub;

/// <summary>Replaces the characters that reading systems have no glyph for, or do not let pass.</summary>
/// <remarks>
/// Kindle knows the ordinary and the no-break space only; Apple Books lacks U+202F and U+2060; Kobo shows soft hyphens and
/// U+2011 wrongly. Sources: Kindle Publishing Guidelines; Kobo EPUB specification; Standard Ebooks Manual, 8.
/// </remarks>
internal static class EpubCharacters
{
    private const char First = '\u00AD';

    public static string Fit(string text)
    {
        if (!HasUnsafe(text))
            return text;
        var fitted = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '\u202F' or '\u2009' or '\u200A': fitted.Append('\u00A0'); break;
                case '\u2011': fitted.Append('-'); break;
                case '\u00AD' or '\u2060' or '\uFEFF': break;
                default: fitted.Append(c); break;
            }
        }

        return fitted.ToString();
    }

    /// <summary>Looked for in leaps over what comes before the first of them: most letters do.</summary>
    private static bool HasUnsafe(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExceptInRange('\0', (char)(First - 1)) is >= 0 and var at)
        {
            if (text[at] is First or '\u2009' or '\u200A' or '\u2011' or '\u202F' or '\u2060' or '\uFEFF')
                return true;
            text = text[(at + 1)..];
        }

        return false;
    }
}
