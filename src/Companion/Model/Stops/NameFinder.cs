using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Companion.Model.Words;

namespace Companion.Model.Stops;

/// <summary>Finds names that a reader learns later, all of them in one pass over a text.</summary>
/// <remarks>
/// A name of several words is found in any capitals, with whatever apostrophes, hyphens, stops or spaces between the words; a name of one word in
/// the capitals that the register allows, and in capitals throughout. What is part of a longer name that may be said is none.
/// </remarks>
/// <param name="names">Names that come later.</param>
/// <param name="known">Names that may be said.</param>
public sealed class NameFinder(ImmutableArray<SecretName> names, ImmutableArray<string> known)
{
    private static readonly SearchValues<char> s_between = SearchValues.Create(" \t\n\r\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000-\u2010\u2011\u2012\u2013\u2014'\u2018\u2019\u02BC\"\u201C\u201D\u201E._·・\u00AD\u2060");

    private readonly PhraseFinder<NameForm> _phrases = new(names.SelectMany(NameForm.Of).Concat(known.SelectMany(NameForm.Of)));

    /// <summary>The names in a text for people, in their order; of two that overlap, those that are not part of the other.</summary>
    public IReadOnlyList<NameHit> In(string text) => Find(text, isAddress: false);

    /// <summary>The names in an address, an id or the like, where no capitals count and anything parts words; <c>%20</c> must be a space already.</summary>
    public IReadOnlyList<NameHit> InAddress(string address) => Find(address, isAddress: true);

    /// <summary>Appends the names in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isAddress">Whether it is written for machines.</param>
    internal void Find(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, bool isAddress, List<NameHit> into)
    {
        var matches = _phrases.Find(text, words);
        if (matches.Count == 0)
            return;
        var found = new List<(int Start, int End, SecretName? Secret)>();
        foreach (var (phrase, first) in matches)
        {
            var (start, end) = (words[first].Start, words[first + phrase.Length - 1].End);
            if (phrase.Subject.IsForAddresses == isAddress && (isAddress || IsWrittenAlike(phrase, text, words, first) && AreTogether(phrase, text, words, first)))
                found.Add((start, end, phrase.Subject.Secret));
        }

        Keep(found, into);
    }

    private List<NameHit> Find(string text, bool isAddress)
    {
        var hits = new List<NameHit>();
        Find(text, CollectionsMarshal.AsSpan(WordScanner.Of(text)), isAddress, hits);
        return hits;
    }

    /// <summary>Leaves out what is part of a longer name.</summary>
    private static void Keep(List<(int Start, int End, SecretName? Secret)> found, List<NameHit> into)
    {
        var (knownEnd, longest) = (0, (Start: 0, End: 0));
        foreach (var (start, end, secret) in found.OrderBy(name => name.Start).ThenByDescending(name => name.End).ThenByDescending(name => name.Secret is null))
        {
            if (end <= knownEnd || end <= longest.End && (start, end) != longest)
                continue;
            if (secret is null)
                knownEnd = end;
            else if (into.Count == 0 || into[^1] != new NameHit(start, end - start, secret))
                into.Add(new NameHit(start, end - start, secret));
            if (secret is not null)
                longest = (start, end);
        }
    }

    private static bool IsWrittenAlike(Phrase<NameForm> name, ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int first)
    {
        if (name.Length > 1 || name.Subject.Case == NameCase.Any)
            return true;
        var wanted = Spelling.WithCapitals(name.Written.Text.AsSpan(name.Written.Words[0].Start, name.Written.Words[0].Length));
        var word = Spelling.WithCapitals(text.Slice(words[first].Start, words[first].Length));
        return word == wanted
            || name.Subject.Case == NameCase.AtBeginning && word == char.ToUpperInvariant(wanted[0]) + wanted[1..]
            || word.Any(char.IsUpper) && !word.Any(char.IsLower);
    }

    /// <summary>Whether nothing stands between the words of a name that is not written between words of a name.</summary>
    private static bool AreTogether(Phrase<NameForm> name, ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int first)
    {
        for (var i = 1; i < name.Length; i++)
        {
            var own = Between(name.Written.Text, name.Written.Words.AsSpan(), i);
            foreach (var c in Between(text, words, first + i))
            {
                if (!s_between.Contains(c) && !own.Contains(c))
                    return false;
            }
        }

        return true;
    }

    /// <summary>What stands before a word that is not the first.</summary>
    private static ReadOnlySpan<char> Between(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int index) => text[words[index - 1].End..words[index].Start];
}
