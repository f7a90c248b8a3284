using System.Text;

namespace Companion.Parse.Typography;

/// <summary>Han, kana and the punctuation that goes with them: words in them have no spaces between.</summary>
/// <remarks>Source: Unicode Standard Annex #11, “East Asian Width”: what is fullwidth, wide or halfwidth, without Hangul and without pictures.</remarks>
internal static class EastAsianCharacters
{
    public static bool IsAt(string text, int offset) => offset >= 0 && offset < text.Length && Are(RuneAt(text, offset));

    public static bool IsBefore(string text, int offset) => offset > 0 && offset <= text.Length && Are(RuneBefore(text, offset));

    /// <summary>Whether the line end at an offset is none in the book: nothing but the width of the manuscript's lines made it.</summary>
    /// <param name="text">A line of prose, one character for its end in the manuscript.</param>
    /// <param name="offset">Of that character.</param>
    /// <param name="language">Of the text around it.</param>
    /// <remarks>Source: CSS Text Module Level 3, section 4.1.3, “Segment Break Transformation Rules”.</remarks>
    public static bool JoinAt(string text, int offset, string language)
    {
        if (offset <= 0 || offset + 1 >= text.Length)
            return false;
        var (before, after) = (RuneBefore(text, offset), RuneAt(text, offset + 1));
        var goWithThem = language.Split('-')[0].ToLowerInvariant() is "ja" or "zh" or "ii";
        return Are(before) && Are(after)
            || goWithThem && (Are(before) && IsPunctuationOfAnyWidth(after) || IsPunctuationOfAnyWidth(before) && Are(after));
    }

    private static Rune RuneAt(string text, int offset)
    {
        Rune.DecodeFromUtf16(text.AsSpan(offset), out var rune, out _);
        return rune;
    }

    private static Rune RuneBefore(string text, int offset)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(0, offset), out var rune, out _);
        return rune;
    }

    /// <summary>Curly quotation marks, dashes, ellipses and signs that are as wide as the text that they stand in.</summary>
    private static bool IsPunctuationOfAnyWidth(Rune rune) =>
        rune.Value is >= 0x2010 and <= 0x27BF && (Rune.IsPunctuation(rune) || Rune.IsSymbol(rune));

    private static bool Are(Rune rune) => rune.Value switch
    {
        < 0x2E80 => false,
        <= 0x303E => true,
        >= 0x3041 and <= 0x312F => true,
        >= 0x3190 and <= 0x31FF => true,
        >= 0x3220 and <= 0x325F => true,
        >= 0x327F and <= 0xA4CF => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0xFE10 and <= 0xFE19 => true,
        >= 0xFE30 and <= 0xFE6B => true,
        >= 0xFF01 and <= 0xFF9F => true,
        >= 0xFFE0 and <= 0xFFEE => true,
        >= 0x16FE0 and <= 0x18DFF => true,
        >= 0x1AFF0 and <= 0x1B2FF => true,
        >= 0x20000 and <= 0x3FFFD => true,
        _ => false,
    };
}
