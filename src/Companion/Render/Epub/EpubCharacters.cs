using System.Buffers;
using System.Text;

namespace Companion.Render.Epub;

/// <summary>Replaces the characters that reading systems have no glyph for, or do not let pass.</summary>
/// <remarks>
/// Kindle knows the ordinary and the no-break space only; Apple Books lacks U+202F and U+2060; Kobo shows soft hyphens and
/// U+2011 wrongly. Sources: Kindle Publishing Guidelines; Kobo EPUB specification; Standard Ebooks Manual, 8.
/// </remarks>
internal static class EpubCharacters
{
    private static readonly SearchValues<char> s_unsafe = SearchValues.Create("\u00AD\u2009\u200A\u2011\u202F\u2060\uFEFF");

    public static string Fit(string text)
    {
        if (text.AsSpan().IndexOfAny(s_unsafe) < 0)
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
}
