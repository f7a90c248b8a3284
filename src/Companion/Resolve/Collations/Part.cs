namespace Companion.Resolve.Collations;

/// <summary>What a word is made of when it is sorted: a letter, a digit, a sign or a space.</summary>
/// <param name="Character">A code point; letters are small and without marks.</param>
/// <param name="Marks">Combining marks, in the order in which they stand; may be empty.</param>
/// <param name="Form">How it is written: <see cref="Small"/> or another of these; the smaller comes first.</param>
internal readonly record struct Part(int Character, string Marks, char Form)
{
    public const char Small = '\u0001';
    public const char SmallKana = '\u0002';
    public const char Katakana = '\u0003';
    public const char LongVowel = '\u0004';
    public const char Capital = '\u0005';

    /// <summary>The letter with its marks, as alphabets list it.</summary>
    public string Spelling => char.ConvertFromUtf32(Character) + Marks;
}
