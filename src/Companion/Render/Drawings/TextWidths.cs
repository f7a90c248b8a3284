using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Companion.Render.Drawings;

/// <summary>
/// How wide words can become. Nobody knows in which typeface a reader reads, so each character is as wide as in the widest common ones; what
/// is shown is narrower. Measured: DejaVu Sans, DejaVu Serif and Liberation Serif.
/// </summary>
internal static class TextWidths
{
    private const char Ellipsis = '…';
    private const string NeverFirst = "、。，．・：；？！」』）】〕々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ…";
    private const double Wide = 1.05;
    private const double Capital = 0.95;
    private const double Small = 0.8;

    /// <summary>From the space to the tilde, in hundredths of the type's size.</summary>
    private static readonly ImmutableArray<byte> s_plain =
    [
        32, 41, 46, 84, 64, 95, 89, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54, 100, 73, 74, 77,
        81, 73, 70, 80, 88, 40, 40, 75, 67, 103, 88, 82, 68, 82, 76, 69, 67, 85, 73, 103, 73, 73, 70, 39, 34, 39, 84, 50, 50, 62, 64, 56, 64, 62, 37, 64,
        65, 32, 31, 61, 32, 98, 65, 62, 64, 64, 48, 52, 41, 65, 60, 86, 60, 60, 53, 64, 34, 64, 84,
    ];

    /// <summary>The widest that a text can be.</summary>
    public static double Of(string text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width * size;
    }

    /// <summary>As much of a text as fits, in whole words where that leaves half of it, with dots where something is left out.</summary>
    /// <returns>Empty when not even a letter with dots fits.</returns>
    public static string Shorten(string text, double size, double width)
    {
        if (Of(text, size) <= width)
            return text;
        var letters = Letters(text);
        var count = Fitting(letters, size, width - Of(Ellipsis.ToString(), size));
        var kept = string.Concat(letters.Take(count));
        var word = kept.LastIndexOf(' ');
        if (word > kept.Length / 2 && text[kept.Length] != ' ')
            kept = kept[..word];
        kept = kept.TrimEnd(' ', ',', ';', ':', '.', '–', '-');
        return kept.Length == 0 ? "" : kept + Ellipsis;
    }

    /// <summary>A text in lines that fit.</summary>
    /// <param name="text">Lines end at spaces, behind hyphens and between Chinese or Japanese characters; in a word only where it is wider than a line.</param>
    /// <param name="size">Of the type.</param>
    /// <param name="width">At least that of one character.</param>
    /// <param name="most">How many lines there may be; what is left over is left out of the last.</param>
    /// <returns>At least one line, none of them empty unless the text is.</returns>
    public static ImmutableArray<string> Wrap(string text, double size, double width, int most)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        while (lines.Count < most - 1 && Of(rest, size) > width)
        {
            var end = EndOfLine(rest, size, width);
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        lines.Add(Shorten(rest, size, width));
        return lines.ToImmutable();
    }

    private static int EndOfLine(string text, double size, double width)
    {
        var letters = Letters(text);
        var count = Math.Max(1, Fitting(letters, size, width));
        var fits = letters.Take(count).Sum(letter => letter.Length);
        for (var end = fits; end > 0; end--)
        {
            if (end < text.Length && MayEnd(text, end))
                return end;
        }

        return fits;
    }

    private static bool MayEnd(string text, int at) =>
        text[at] == ' ' || text[at - 1] is '-' or '–' or '—' && char.IsLetter(text[at]) || IsIdeograph(text[at - 1]) && IsIdeograph(text[at]) && !NeverFirst.Contains(text[at], StringComparison.Ordinal);

    private static int Fitting(List<string> letters, double size, double width)
    {
        var used = 0.0;
        for (var i = 0; i < letters.Count; i++)
        {
            used += Of(letters[i], size);
            if (used > width)
                return i;
        }

        return letters.Count;
    }

    /// <summary>What a reader takes for one letter is never divided.</summary>
    private static List<string> Letters(string text)
    {
        var letters = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            letters.Add(text.Substring(at, length));
            at += length;
        }

        return letters;
    }

    private static double Of(Rune rune)
    {
        if (rune.Value is >= ' ' and <= '~')
            return s_plain[rune.Value - ' '] / 100.0;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => 0.62,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter when rune.Value < 0x1000 => rune.Value is 'Œ' or 'Æ' ? 1.14 : Capital,
            UnicodeCategory.LowercaseLetter when rune.Value < 0x1000 => rune.Value is 'œ' or 'æ' ? Wide : Small,
            UnicodeCategory.OtherLetter when rune.Value < 0x1000 => Capital,
            UnicodeCategory.SpaceSeparator when rune.Value < 0x3000 => 0.5,
            _ => Wide,
        };
    }

    private static bool IsIdeograph(char c) => c is >= '\u3000' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
