using System.Collections.Immutable;

namespace Companion.Resolve.Collations;

/// <summary>The order of kana: by sound, so that hiragana and katakana stand together. Source: JIS X 4061.</summary>
internal static class Kana
{
    /// <summary>In the order of the fifty sounds.</summary>
    public const string Order = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん";

    private const string Rows = "あかさたなはまやらわ";
    private const string Vowels = "あいうえお";
    private const string SmallAndLarge = "ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ";
    private const string HalfWidth = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";
    private const char FirstHalfWidth = '\uFF66';

    /// <summary>The sounds that end in each vowel.</summary>
    private static readonly ImmutableArray<string> s_sounds = ["かさたなはまやらわ", "きしちにひみりゐ", "くすつぬふむゆる", "けせてねへめれゑ", "こそとのほもよろを"];

    /// <summary>A kana as a hiragana of the usual size.</summary>
    /// <param name="c">Any character.</param>
    /// <param name="before">The letter before it, whose vowel a long stroke repeats.</param>
    /// <returns>U+0000 for what is no kana.</returns>
    public static (char Letter, char Form) Read(char c, int before)
    {
        if (c == 'ー')
            return (VowelOf(before), Part.LongVowel);
        var form = c is >= 'ァ' and <= 'ヶ' ? Part.Katakana : Part.Small;
        var hiragana = form == Part.Katakana ? (char)(c - ('ァ' - 'ぁ')) : c;
        if (hiragana is < 'ぁ' or > 'ゖ')
            return ('\0', form);
        var small = SmallAndLarge.IndexOf(hiragana, StringComparison.Ordinal);
        return small >= 0 && small % 2 == 0 ? (SmallAndLarge[small + 1], Part.SmallKana) : (hiragana, form);
    }

    /// <summary>A kana of the usual width for one of half the width; any other character as it is.</summary>
    public static char WithoutHalfWidth(char c) =>
        c >= FirstHalfWidth && c - FirstHalfWidth < HalfWidth.Length ? HalfWidth[c - FirstHalfWidth] : c;

    /// <summary>The row of the table of sounds in which a kana stands, by its first kana.</summary>
    /// <param name="index">In <see cref="Order"/>.</param>
    public static char RowOf(int index)
    {
        var row = Rows[0];
        foreach (var first in Rows)
            row = Order.IndexOf(first, StringComparison.Ordinal) <= index ? first : row;
        return row;
    }

    private static char VowelOf(int letter)
    {
        for (var i = 0; i < Vowels.Length; i++)
        {
            if (letter == Vowels[i] || letter is >= 'ぁ' and <= 'ゖ' && s_sounds[i].Contains((char)letter, StringComparison.Ordinal))
                return Vowels[i];
        }

        return '\0';
    }
}
