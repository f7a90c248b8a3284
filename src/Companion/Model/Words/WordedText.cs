using System.Collections.Immutable;

namespace Companion.Model.Words;

/// <summary>A text and the words in it.</summary>
/// <param name="Words">In their order; may be empty.</param>
public sealed record WordedText(string Text, ImmutableArray<Word> Words)
{
    public static WordedText Of(string text) => new(text, [.. WordScanner.Of(text)]);

    /// <summary>Whether a stretch of a text has the same words as a stretch of another, whatever stands between them.</summary>
    /// <param name="words">The words of the one stretch.</param>
    /// <param name="others">The words of the other.</param>
    public static bool AreSame(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<char> other, ReadOnlySpan<Word> others)
    {
        if (words.Length != others.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Key != others[i].Key)
                return false;
        }

        for (var i = 0; i < words.Length; i++) // keys may deceive, letters do not
        {
            if (Spelling.Of(text.Slice(words[i].Start, words[i].Length)) != Spelling.Of(other.Slice(others[i].Start, others[i].Length)))
                return false;
        }

        return true;
    }
}
