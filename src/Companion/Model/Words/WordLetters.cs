using System.Buffers;
using System.Globalization;
using System.Text;

namespace Companion.Model.Words;

/// <summary>Which characters make words, and where a word ends.</summary>
internal static class WordLetters
{
    /// <summary>Whether it is a letter, a digit, or a mark that belongs to one.</summary>
    public static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || IsMark(rune);

    /// <summary>Whether it belongs to the letter before it.</summary>
    public static bool IsMark(Rune rune) => !rune.IsAscii
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether it is in a word without being read: a soft hyphen, a joiner.</summary>
    public static bool IsSilent(Rune rune) => !rune.IsAscii && (rune.Value == 0x034F || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format);

    /// <summary>Whether two letters beside each other are of one word.</summary>
    public static bool Join(Rune first, Rune second) => IsKatakana(first) && IsKatakana(second) || !IsWithoutSpaces(first) && !IsWithoutSpaces(second);

    /// <summary>The end of the word that begins at an offset; the offset itself when none does.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var (at, end, letter) = (start, start, default(Rune));
        while (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == OperationStatus.Done)
        {
            var (isSilent, isMark) = (end > start && IsSilent(rune), IsMark(rune));
            if (!isSilent && !isMark && (!Rune.IsLetterOrDigit(rune) || end > start && !Join(letter, rune)))
                break;
            at += length;
            if (isSilent)
                continue;
            end = at;
            if (!isMark)
                letter = rune;
        }

        return end;
    }

    private static bool IsKatakana(Rune rune) => rune.Value is >= 0x30A1 and <= 0x30FA or >= 0x30FC and <= 0x30FF;

    /// <summary>Thai, Lao, Burmese, Khmer, Japanese and Chinese.</summary>
    private static bool IsWithoutSpaces(Rune rune) => rune.Value is
        >= 0x0E00 and <= 0x0EFF or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17FF or
        >= 0x3005 and <= 0x30FF or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;
}
