using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Companion.Render.Search;

/// <summary>How often a word stands in a text.</summary>
/// <param name="Word">Its number in the store.</param>
internal readonly record struct WordCount(int Word, int Count);

/// <summary>Every word of all books of a job once, and every text read once, at however many stops it stands. Safe to use from several threads.</summary>
internal sealed class WordStore
{
    private readonly ConcurrentDictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<WordCount>> _texts = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The words of a text, in no order that would be the same next time.</summary>
    public ImmutableArray<WordCount> Count(string text) => _texts.GetOrAdd(text, Read);

    /// <summary>Every word by its number, when all texts have been read.</summary>
    public string[] Words()
    {
        var words = new string[_count];
        foreach (var (word, number) in _words)
            words[number] = word;
        return words;
    }

    private ImmutableArray<WordCount> Read(string text)
    {
        var numbers = new List<int>(text.Length / 5);
        var known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        SearchWords.Read(text, word => numbers.Add(known.TryGetValue(word, out var number) ? number : Add(word.ToString())));
        numbers.Sort();
        var counts = ImmutableArray.CreateBuilder<WordCount>();
        for (var i = 0; i < numbers.Count;)
        {
            var start = i;
            while (i < numbers.Count && numbers[i] == numbers[start])
                i++;
            counts.Add(new WordCount(numbers[start], i - start));
        }

        return counts.ToImmutable();
    }

    private int Add(string word)
    {
        lock (_words)
            return _words.TryGetValue(word, out var known) ? known : _words[word] = _count++;
    }
}
