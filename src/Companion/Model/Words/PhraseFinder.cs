using System.Collections.Immutable;

namespace Companion.Model.Words;

/// <summary>Finds every one of some phrases in one pass over a text, however many there are.</summary>
internal sealed class PhraseFinder<T>
{
    private const int FilterBits = 16;

    private readonly Dictionary<ulong, ImmutableArray<Phrase<T>>> _byFirstWord;

    /// <summary>A bit for the first bits of each first word's key: most words of a text are done with here.</summary>
    private readonly ImmutableArray<ulong> _filter;

    /// <param name="phrases">May overlap, and be the same.</param>
    public PhraseFinder(IEnumerable<Phrase<T>> phrases)
    {
        _byFirstWord = phrases.GroupBy(phrase => phrase.Written.Words[0].Key).ToDictionary(group => group.Key, group => group.ToImmutableArray());
        var filter = new ulong[1 << (FilterBits - 6)];
        foreach (var key in _byFirstWord.Keys)
            filter[FilterIndex(key) >> 6] |= 1UL << (FilterIndex(key) & 63);
        _filter = [.. filter];
    }

    /// <summary>The phrases of a text in the order of their beginnings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public IReadOnlyList<PhraseMatch<T>> Find(ReadOnlySpan<char> text, ReadOnlySpan<Word> words)
    {
        var found = default(List<PhraseMatch<T>>);
        for (var i = 0; i < words.Length && _byFirstWord.Count > 0; i++)
        {
            var index = FilterIndex(words[i].Key);
            if (((_filter[index >> 6] >> (index & 63)) & 1) == 0 || !_byFirstWord.TryGetValue(words[i].Key, out var phrases))
                continue;
            foreach (var phrase in phrases)
            {
                if (phrase.StandsAt(text, words, i))
                    (found ??= []).Add(new PhraseMatch<T>(phrase, i));
            }
        }

        return found ?? (IReadOnlyList<PhraseMatch<T>>)[];
    }

    private static int FilterIndex(ulong key) => (int)(key >> (64 - FilterBits));
}
