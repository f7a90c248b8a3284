using System.Collections.Immutable;
using Companion.Model.Words;

namespace Companion.Proof;

/// <summary>Runs of words that belong to later stops.</summary>
internal sealed class SecretRuns
{
    /// <summary>How many words there are in a run: shorter ones are in everybody’s texts.</summary>
    public const int InProse = 8;

    /// <summary>How many there are in a file’s name or an id, which has few, and seldom by chance those of a sentence.</summary>
    public const int InAddresses = 5;

    private const ulong Factor = 0x9E3779B97F4A7C15; // odd, so that no word is lost

    private readonly ulong _lastFactor;
    private readonly ImmutableArray<WordedText> _texts;
    private readonly RunTable _runs;

    /// <summary>Hashes of runs that may be said.</summary>
    private readonly HashSet<ulong> _known = [];

    /// <param name="texts">What comes later.</param>
    /// <param name="known">What may be said: its runs are no secret.</param>
    /// <param name="length">How many words there are in a run.</param>
    public SecretRuns(ImmutableArray<WordedText> texts, ImmutableArray<WordedText> known, int length)
    {
        (_texts, Length) = (texts, length);
        _lastFactor = Enumerable.Repeat(Factor, length).Aggregate((product, factor) => unchecked(product * factor));
        _runs = new RunTable(texts.Sum(text => text.Words.Length));
        for (var i = 0; i < texts.Length; i++)
        {
            var hash = 0UL;
            for (var last = 0; last < texts[i].Words.Length; last++)
            {
                hash = Next(hash, texts[i].Words.AsSpan(), last);
                if (last >= Length - 1)
                    _runs.Add(hash, i, last - Length + 1);
            }
        }

        foreach (var text in texts.IsEmpty ? [] : known)
            Forget(text);
    }

    /// <summary>How many words there are in a run.</summary>
    public int Length { get; }

    /// <summary>The first run of each secret text in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="wanted">Whether a secret text is still to be found.</param>
    /// <param name="found">Told the index of the secret text, and that of the run’s first word.</param>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, Func<int, bool> wanted, Action<int, int> found)
    {
        if (_texts.IsEmpty)
            return;
        var hash = 0UL;
        for (var last = 0; last < words.Length; last++)
        {
            hash = Next(hash, words, last);
            if (last >= Length - 1 && _runs.TryFind(hash, out var run) && !_known.Contains(hash) && wanted(run.Text) && IsRun(run, text, words, last))
                found(run.Text, last - Length + 1);
        }
    }

    private void Forget(WordedText known)
    {
        var hash = 0UL;
        for (var last = 0; last < known.Words.Length; last++)
        {
            hash = Next(hash, known.Words.AsSpan(), last);
            if (last >= Length - 1 && _runs.TryFind(hash, out var run) && IsRun(run, known.Text, known.Words.AsSpan(), last))
                _known.Add(hash);
        }
    }

    private bool IsRun((int Text, int First) run, ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int last) =>
        WordedText.AreSame(_texts[run.Text].Text, _texts[run.Text].Words.AsSpan(run.First, Length), text, words.Slice(last - Length + 1, Length));

    /// <summary>The hash of the last words, one word further.</summary>
    private ulong Next(ulong hash, ReadOnlySpan<Word> words, int last) => unchecked(
        hash * Factor + words[last].Key - (last >= Length ? words[last - Length].Key * _lastFactor : 0));
}
