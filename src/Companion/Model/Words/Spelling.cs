using System.Globalization;
using System.Text;

namespace Companion.Model.Words;

/// <summary>Words in the form in which they are compared: every way of Unicode to write a letter is one, and so may be capitals and small letters.</summary>
internal static class Spelling
{
    private const char FirstSyllable = '가';
    private const char LastSyllable = '힣';
    private const char DotAbove = '\u0307';

    /// <summary>At most so many letters and marks come from one UTF-16 unit: <c>ᾂ</c> is a letter with three marks.</summary>
    public const int Growth = 4;

    /// <summary>A word in small letters.</summary>
    public static string Of(ReadOnlySpan<char> word) => Of(word, keepsCapitals: false);

    /// <summary>A word with its capitals.</summary>
    public static string WithCapitals(ReadOnlySpan<char> word) => Of(word, keepsCapitals: true);

    /// <summary>Writes a word letter by letter, each with its marks behind it.</summary>
    /// <param name="word">Any text.</param>
    /// <param name="keepsCapitals">Whether capitals stay.</param>
    /// <param name="into">At least <see cref="Growth"/> times as long.</param>
    /// <returns>How many units were written.</returns>
    public static int Write(ReadOnlySpan<char> word, bool keepsCapitals, Span<char> into)
    {
        var length = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (!rune.IsBmp)
                length += (keepsCapitals ? rune : Rune.ToLowerInvariant(rune)).EncodeToUtf16(into[length..]);
            else if (!IsUnread((char)rune.Value, rune))
                Append(WithoutWidth((char)rune.Value), keepsCapitals, into, ref length);
        }

        return length;
    }

    private static string Of(ReadOnlySpan<char> word, bool keepsCapitals)
    {
        var letters = new char[word.Length * Growth];
        return new string(letters, 0, Write(word, keepsCapitals, letters));
    }

    /// <summary>What chooses a form of a letter, and the vowels that Hebrew and Arabic may do without.</summary>
    private static bool IsUnread(char c, Rune rune) =>
        c is >= '\uFE00' and <= '\uFE0F' or >= '\u0591' and <= '\u05C7' or >= '\u064B' and <= '\u065F' or '\u0670' || WordLetters.IsSilent(rune);

    /// <summary>A sign of the usual width for one that fills a square, as Latin letters do among Chinese ones.</summary>
    private static char WithoutWidth(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    private static void Append(char c, bool keepsCapitals, Span<char> into, ref int length)
    {
        if (c is >= FirstSyllable and <= LastSyllable)
        {
            AppendSyllable(c - FirstSyllable, into, ref length);
            return;
        }

        var small = c is 'İ' or 'ı' ? 'i' : char.ToLowerInvariant(c);
        var isCapital = keepsCapitals && small != c && c != 'ı';
        if ((small == 'ß' ? "ss" : Decompositions.SpeltOut(small)) is { } several)
        {
            foreach (var letter in several)
                AppendLetter(letter, isCapital, into, ref length);
        }
        else
        {
            AppendLetter(small, isCapital, into, ref length);
        }
    }

    private static void AppendLetter(char letter, bool isCapital, Span<char> into, ref int length)
    {
        if (Decompositions.TryTakeApart(letter, out var rest, out var mark))
        {
            AppendLetter(rest, isCapital, into, ref length);
            letter = mark;
        }

        if (!IsMark(letter))
        {
            into[length++] = isCapital ? char.ToUpperInvariant(letter) : letter;
            return;
        }

        if (letter == DotAbove && length > 0 && into[length - 1] is 'i' or 'I') // what is left of İ
            return;
        var at = length++;
        for (; at > 0 && IsMark(into[at - 1]) && into[at - 1] > letter; at--) // marks have an order, but people type them in any
            into[at] = into[at - 1];
        into[at] = letter;
    }

    private static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>The consonants and the vowel of a Korean syllable. Source: The Unicode Standard, section 3.12.</summary>
    private static void AppendSyllable(int index, Span<char> into, ref int length)
    {
        into[length++] = (char)('\u1100' + index / 588);
        into[length++] = (char)('\u1161' + index % 588 / 28);
        if (index % 28 > 0)
            into[length++] = (char)('\u11A7' + index % 28);
    }
}
