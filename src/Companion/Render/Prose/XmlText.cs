using System.Buffers;
using System.Text;
using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>Writes characters so that XML reads them as characters. Source: XML 1.0, sections 2.2 and 2.4.</summary>
public static class XmlText
{
    private static readonly SearchValues<char> s_special = SearchValues.Create([.. "&<>\"\r", .. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => !BookCharacters.Allow(c))]);

    /// <summary>The text with markup characters escaped, in content and in quoted attributes alike.</summary>
    public static string Escape(string text)
    {
        if (NextSpecial(text) < 0)
            return text;
        var into = new StringBuilder(text.Length + 16);
        Append(into, text);
        return into.ToString();
    }

    /// <summary>Appends text with markup characters escaped. What XML does not allow at all becomes U+FFFD.</summary>
    public static void Append(StringBuilder into, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = NextSpecial(text);
            if (at < 0)
            {
                into.Append(text);
                return;
            }

            into.Append(text[..at]);
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (isPair)
                into.Append(text.Slice(at, 2));
            else
                into.Append(Escaped(text[at]));
            text = text[(at + (isPair ? 2 : 1))..];
        }
    }

    /// <summary>The first character that may have to be written otherwise. One set of all of them would be searched for many times more slowly.</summary>
    private static int NextSpecial(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(s_special);
        at = Nearer(at, Before(text, at).IndexOfAnyInRange('\u007F', '\u009F'));
        at = Nearer(at, Before(text, at).IndexOfAnyInRange('\uD800', '\uDFFF'));
        return Nearer(at, Before(text, at).IndexOfAnyInRange('\uFDD0', '\uFFFF'));
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int at) => at < 0 ? text : text[..at];

    private static int Nearer(int at, int found) => found < 0 ? at : found;

    private static string Escaped(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\r' => "\n",
        _ when BookCharacters.Allow(c) => c.ToString(),
        _ => "\uFFFD",
    };
}
