using System.Collections.Immutable;
using System.Text;

namespace Companion.Render.Search;

/// <summary>
/// Writes sorted words one behind the other: each begins with a capital that says how many letters it has in common with the word before
/// it, from <c>A</c> for none to <c>Z</c> for twenty-five. No word has a capital of its own.
/// </summary>
public static class FrontCoding
{
    private const int Most = 'Z' - 'A';

    /// <param name="words">In the order of their UTF-16 units, in small letters.</param>
    public static string Encode(IEnumerable<string> words)
    {
        var (text, before) = (new StringBuilder(), "");
        foreach (var word in words)
        {
            var common = Math.Min(Most, before.AsSpan().CommonPrefixLength(word));
            if (common > 0 && char.IsHighSurrogate(word[common - 1]))
                common--;
            text.Append((char)('A' + common)).Append(word, common, word.Length - common);
            before = word;
        }

        return text.ToString();
    }

    /// <summary>The words again.</summary>
    /// <exception cref="FormatException">The text is none that <see cref="Encode"/> writes.</exception>
    public static ImmutableArray<string> Decode(string text)
    {
        var (words, before) = (ImmutableArray.CreateBuilder<string>(), "");
        for (var at = 0; at < text.Length;)
        {
            var common = text[at++] - 'A';
            var end = at;
            while (end < text.Length && !char.IsAsciiLetterUpper(text[end]))
                end++;
            if (common is < 0 or > Most || common > before.Length)
                throw new FormatException("No word begins here");
            words.Add(before = string.Concat(before.AsSpan(0, common), text.AsSpan(at, end - at)));
            at = end;
        }

        return words.ToImmutable();
    }
}
