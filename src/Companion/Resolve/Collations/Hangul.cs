using System.Text;

namespace Companion.Resolve.Collations;

/// <summary>The first consonants of Korean syllables. Source: The Unicode Standard, section 3.12, “Conjoining Jamo Behavior”.</summary>
internal static class Hangul
{
    private const int First = '가';
    private const int Last = '힣';

    /// <summary>Syllables that begin with one consonant.</summary>
    private const int Each = 588;

    /// <summary>For each first consonant, the syllable above it in an index; a double consonant stands with the single one.</summary>
    private const string Headings = "가가나다다라마바바사사아자자차카타파하";

    /// <returns>Null for what is no syllable of Korean.</returns>
    public static string? SyllableOf(Rune rune) =>
        rune.Value is >= First and <= Last ? Headings[(rune.Value - First) / Each].ToString() : null;
}
