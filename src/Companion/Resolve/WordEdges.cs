using System.Buffers;
using System.Text;
using Companion.Model.Words;

namespace Companion.Resolve;

/// <summary>Whether a name stands in a text as a word or words of its own.</summary>
/// <remarks>
/// Letters and digits beside it make it part of another word, but in scripts that are written without spaces. An apostrophe parts
/// words: <c>Tommy’s</c>, <c>d’Artagnan</c>; but not in <c>O’Brien</c>, nor before a capital, as in <c>L’Oréal</c>. A hyphen parts a
/// name with a capital from a word without one, <c>Hailsham-educated</c> and <c>ex-Hailsham</c>, but not the two of <c>Marie-Claude</c>;
/// a term without a capital may stand before a hyphen, <c>carer-like</c>, and not behind one, <c>by-product</c>.
/// </remarks>
internal static class WordEdges
{
    /// <summary>Parts what is set in different ways: no name goes on behind it, but a word may. No text holds it.</summary>
    public const char Seam = '\uFFFF';

    /// <summary>Stands for a letter that belongs to no name. No text holds it.</summary>
    public const char Letter = '\uFFFE';

    /// <summary>Whether a language writes possessives as <c>Gregors</c>, <c>Göstas</c>.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static bool HasGenitive(string language) => language.Split('-')[0].ToLowerInvariant() is "da" or "de" or "fo" or "lb" or "nb" or "nl" or "nn" or "no" or "sv";

    /// <summary>Whether a word can begin at an offset, as far as the letter before it tells.</summary>
    public static bool IsWordStart(ReadOnlySpan<char> text, int start) =>
        start == 0 || (char.IsAscii(text[start - 1]) && char.IsAscii(text[start]) ? !char.IsAsciiLetterOrDigit(text[start - 1]) : !Join(Before(text, start), text[start..]));

    /// <summary>Whether the name between two offsets is whole.</summary>
    /// <param name="text">With apostrophes, hyphens and spaces of one kind.</param>
    /// <param name="start">Of the name, where a word can begin.</param>
    /// <param name="end">Behind the name.</param>
    /// <param name="isCapital">Whether the name begins with a capital in the register.</param>
    public static bool Stands(ReadOnlySpan<char> text, int start, int end, bool isCapital) =>
        StandsBehind(Before(text, start), isCapital) && StandsBefore(text[..end], After(text, end));

    private static bool StandsBehind(ReadOnlySpan<char> before, bool isCapital)
    {
        if (before is not [.., '-' or '\''] || !IsWordAtEnd(before[..^1]))
            return true;
        var word = LastWord(before[..^1]);
        return before[^1] == '\'' ? word is not "O" : isCapital && !char.IsUpper(word[0]);
    }

    private static bool StandsBefore(ReadOnlySpan<char> name, ReadOnlySpan<char> after)
    {
        if (Join(name, after))
            return false;
        if (after is not ['-' or '\'', _, ..] || !char.IsUpper(after[1]))
            return true;
        return after is ['\'', 'S', ..] && !IsWordAtStart(after[2..]);
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int start) => text[..start].TrimEnd(Seam);

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, int end) => text[end..].TrimStart(Seam);

    /// <summary>Whether the last letter of one stretch and the first of another are of one word.</summary>
    private static bool Join(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        Rune.DecodeLastFromUtf16(before, out var last, out _);
        Rune.DecodeFromUtf16(after, out var first, out _);
        if (before.IsEmpty || after.IsEmpty || !IsOfWord(last) || !IsOfWord(first))
            return false;
        return WordLetters.Join(last, first);
    }

    private static bool IsWordAtEnd(ReadOnlySpan<char> text) => !text.IsEmpty && Rune.DecodeLastFromUtf16(text, out var last, out _) == OperationStatus.Done && IsOfWord(last);

    private static bool IsWordAtStart(ReadOnlySpan<char> text) => !text.IsEmpty && Rune.DecodeFromUtf16(text, out var first, out _) == OperationStatus.Done && IsOfWord(first);

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (IsWordAtEnd(text[..start]) || char.IsLowSurrogate(text[start - 1])))
            start--;
        return text[start..];
    }

    private static bool IsOfWord(Rune rune) => rune.Value is Letter or '_' || WordLetters.IsOfWord(rune);
}
