using System.Buffers;
using System.Globalization;
using System.Text;

namespace Companion.Render.Search;

/// <summary>Finds the words of a text in the form in which the index of the search keeps them; the script of the search finds them in the same way.</summary>
/// <remarks>
/// A word is a run of letters and digits with their marks, in small letters. Diacritics and endings stay: only the script knows which words are alike.
/// Scripts that are written without spaces give every two neighbouring letters, and the last letter of a run alone, so that one letter can be looked for too.
/// </remarks>
internal static class SearchWords
{
    private const int Longest = 64; // what is longer is no word that anybody types

    /// <summary>What is told each word; a span, because most words are known already.</summary>
    public delegate void Found(ReadOnlySpan<char> word);

    public static void Read(ReadOnlySpan<char> text, Found found)
    {
        Span<char> word = stackalloc char[Longest];
        for (var at = 0; at < text.Length;)
        {
            var (start, length) = (at, 0);
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            {
                if (length < Longest)
                    word[length++] = (char)(text[at] | 0x20); // small letters have this bit, digits too
                at++;
            }

            if (at < text.Length && !char.IsAscii(text[at]))
                at = ReadAnyScript(text, start, word, found);
            else if (length > 0)
                found(word[..length]);
            else
                at++;
        }
    }

    /// <summary>The longest run of letters and digits with their marks, which may be of several scripts.</summary>
    /// <returns>Where to go on.</returns>
    private static int ReadAnyScript(ReadOnlySpan<char> text, int start, Span<char> word, Found found)
    {
        var (at, length, wordless) = (start, 0, -1); // where a run of letters begins that make no words, or -1
        while (Rune.DecodeFromUtf16(text[at..], out var rune, out var units) == OperationStatus.Done)
        {
            var (isLetter, isInside) = (IsLetter(rune), IsInside(rune));
            if (!isLetter && (at == start || !isInside))
                break;
            if (isLetter && IsWithoutSpaces(rune) != wordless >= 0)
            {
                End(text, wordless, at, word[..length], found);
                (length, wordless) = (0, wordless >= 0 ? -1 : at);
            }

            at += units;
            if (wordless < 0 && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && length + units <= Longest)
                length += Rune.ToLowerInvariant(rune).EncodeToUtf16(word[length..]);
        }

        End(text, wordless, at, word[..length], found);
        return at == start ? start + 1 : at;
    }

    /// <summary>Ends a word, or a run of letters that make none.</summary>
    private static void End(ReadOnlySpan<char> text, int wordless, int end, ReadOnlySpan<char> word, Found found)
    {
        if (wordless >= 0)
            ReadPairs(text[wordless..end], found);
        else if (word.Length > 0)
            found(word);
    }

    private static void ReadPairs(ReadOnlySpan<char> run, Found found)
    {
        var letters = new List<string>(run.Length);
        foreach (var rune in run.EnumerateRunes())
        {
            if (IsLetter(rune))
                letters.Add(rune.ToString());
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
                letters[^1] += rune.ToString(); // a run begins with a letter
        }

        for (var i = 0; i < letters.Count; i++)
            found(i + 1 < letters.Count ? letters[i] + letters[i + 1] : letters[i]);
    }

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether it is in a word without beginning one: marks, and what is not seen.</summary>
    private static bool IsInside(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>Thai, Lao, Burmese, Khmer, Japanese and Chinese.</summary>
    private static bool IsWithoutSpaces(Rune rune) => rune.Value is
        >= 0x0E00 and <= 0x0EFF or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17FF or
        >= 0x3005 and <= 0x30FF or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;
}
