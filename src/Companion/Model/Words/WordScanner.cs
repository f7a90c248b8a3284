namespace Companion.Model.Words;

/// <summary>Finds the words of a text.</summary>
/// <remarks>
/// A word is a run of letters, digits and their marks; in scripts that are written without spaces each letter is one, but katakana, in
/// which foreign names are written, are parted where they end. Everything else parts words: spaces, hyphens, apostrophes, underscores.
/// </remarks>
public static class WordScanner
{
    private const ulong Nothing = 14695981039346656037; // FNV-1a, 64 bits
    private const ulong Prime = 1099511628211;
    private const int Short = 32;

    /// <summary>The words in their order.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>(text.Length / 6);
        Read(text, words);
        return words;
    }

    /// <summary>Appends the words in their order.</summary>
    public static void Read(ReadOnlySpan<char> text, List<Word> into)
    {
        for (var at = 0; at < text.Length;)
        {
            var (start, key) = (at, Nothing);
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
                key = Next(key, (char)(text[at++] | 0x20)); // small letters have this bit, digits too
            if (at < text.Length && !char.IsAscii(text[at]))
            {
                at = ReadAnyScript(text, start, into);
                continue;
            }

            if (at > start)
                into.Add(new Word(start, at - start, Mixed(key)));
            at++;
        }
    }

    /// <returns>Where to go on.</returns>
    private static int ReadAnyScript(ReadOnlySpan<char> text, int start, List<Word> into)
    {
        var end = WordLetters.EndOfWord(text, start);
        if (end == start)
            return start + 1;
        into.Add(new Word(start, end - start, KeyOf(text[start..end])));
        return end;
    }

    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= Short ? stackalloc char[Short * Spelling.Growth] : new char[word.Length * Spelling.Growth];
        var key = Nothing;
        foreach (var letter in letters[..Spelling.Write(word, keepsCapitals: false, letters)])
            key = Next(key, letter);
        return Mixed(key);
    }

    private static ulong Next(ulong key, char letter) => (key ^ letter) * Prime;

    /// <summary>So that each bit depends on every letter. Source: MurmurHash3, “fmix64”.</summary>
    private static ulong Mixed(ulong key)
    {
        key = (key ^ key >> 33) * 0xFF51AFD7ED558CCD;
        key = (key ^ key >> 33) * 0xC4CEB9FE1A85EC53;
        return key ^ key >> 33;
    }
}
