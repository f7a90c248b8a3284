namespace Companion.Model.Words;

/// <summary>Words that are looked for, one after the other.</summary>
/// <param name="Written">At least one word.</param>
/// <param name="Subject">What they stand for.</param>
internal sealed record Phrase<T>(WordedText Written, T Subject)
{
    public int Length => Written.Words.Length;

    /// <summary>Whether it stands in a text from one of its words on, whatever is between the words.</summary>
    public bool StandsAt(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int first) =>
        first + Length <= words.Length && WordedText.AreSame(Written.Text, Written.Words.AsSpan(), text, words.Slice(first, Length));
}

/// <summary>A phrase in a text.</summary>
/// <param name="First">Index of its first word.</param>
internal readonly record struct PhraseMatch<T>(Phrase<T> Phrase, int First);
