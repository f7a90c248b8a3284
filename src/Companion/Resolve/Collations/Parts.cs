using System.Globalization;
using Companion.Model.Words;

namespace Companion.Resolve.Collations;

/// <summary>Takes words apart into letters and marks, whatever form of Unicode they are written in.</summary>
internal static class Parts
{
    /// <param name="words">Any text, even one that is no valid UTF-16.</param>
    /// <param name="isDotless">Whether the capital I is that of the letter ı, as in Turkish.</param>
    public static List<Part> Of(string words, bool isDotless)
    {
        var parts = new List<Part>(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (!rune.IsBmp)
                parts.Add(new Part(rune.Value, "", Part.Small));
            else if (rune.Value < 0x80)
                parts.Add(Ascii((char)rune.Value, isDotless));
            else
                Add(parts, (char)rune.Value);
        }

        return parts;
    }

    private static Part Ascii(char c, bool isDotless) =>
        !char.IsAsciiLetterUpper(c) ? new Part(c, "", Part.Small)
        : c == 'I' && isDotless ? new Part('ı', "", Part.Capital)
        : new Part(char.ToLowerInvariant(c), "", Part.Capital);

    private static void Add(List<Part> parts, char c)
    {
        c = WithoutWidth(c);
        if (IsMark(c))
        {
            if (parts.Count > 0)
                parts[^1] = parts[^1] with { Marks = parts[^1].Marks + c };
            return;
        }

        if (Kana.Read(c, parts.Count > 0 ? parts[^1].Character : 0) is var (kana, form) && kana != '\0')
        {
            AddLetter(parts, kana, form);
            return;
        }

        var small = c switch
        {
            'İ' => 'i',
            'ẞ' => 'ß',
            'ǅ' => 'ǆ',
            'ǈ' => 'ǉ',
            'ǋ' => 'ǌ',
            'ǲ' => 'ǳ',
            _ => char.ToLowerInvariant(c),
        };
        AddLetter(parts, small, small == c ? Part.Small : Part.Capital);
    }

    private static void AddLetter(List<Part> parts, char small, char form)
    {
        if (Decompositions.SpeltOut(small) is { } letters)
        {
            foreach (var letter in letters)
                AddLetter(parts, letter, form);
            return;
        }

        var marks = "";
        while (Decompositions.TryTakeApart(small, out var rest, out var mark))
        {
            marks = mark + marks;
            small = rest;
        }

        parts.Add(new Part(small, marks, form));
    }

    /// <summary>A sign of the usual width for one that fills a square, or half of one, among Chinese or Japanese letters.</summary>
    private static char WithoutWidth(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : Kana.WithoutHalfWidth(c);

    /// <summary>Marks that make no other letter: accents, vowel points, what makes a kana voiced. Other scripts write vowels as marks.</summary>
    public static bool IsMark(char c) =>
        c is >= '\u0300' and <= '\u036F' or >= '\u0483' and <= '\u0487' or >= '\u0591' and <= '\u05C7' or >= '\u0610' and <= '\u061A' or >= '\u064B' and <= '\u065F'
            or '\u0670' or >= '\u1AB0' and <= '\u1AFF' or >= '\u1DC0' and <= '\u1DFF' or >= '\u20D0' and <= '\u20FF' or '\u3099' or '\u309A' or >= '\uFE20' and <= '\uFE2F'
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
