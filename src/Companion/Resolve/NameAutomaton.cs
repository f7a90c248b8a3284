using System.Buffers;
using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Words;

namespace Companion.Resolve;

/// <summary>A name that the text is searched for.</summary>
/// <param name="Entry">Whose name it is.</param>
/// <param name="IsCapital">Whether the name begins with a capital in the register.</param>
internal sealed record FindableName(RegisterEntry Entry, bool IsCapital);

/// <summary>A name in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
internal readonly record struct NameMatch(int Start, int End, RegisterEntry Entry);

/// <summary>Finds every name of the register in one pass over the text, however many there are: the leftmost first, and of those the longest.</summary>
internal sealed class NameAutomaton
{
    /// <summary>Shorter ones with an <c>s</c> are words: <c>Es</c>.</summary>
    private const int ShortestWithGenitive = 3;

    private readonly NameTrie _asWritten;
    private readonly NameTrie _inSmallLetters;
    private readonly bool _ignoresCase;
    private readonly bool _hasGenitive;
    private readonly SearchValues<char> _beginnings;

    /// <param name="entries">Of two that share a name, the first has it.</param>
    /// <param name="hasGenitive">Whether the language writes the possessive of a name with nothing before its <c>s</c>.</param>
    public NameAutomaton(ImmutableArray<RegisterEntry> entries, bool hasGenitive)
    {
        _hasGenitive = hasGenitive;
        var found = entries.Where(entry => entry.IsFound).SelectMany(entry => entry.Aliases.Prepend(entry.Name), (entry, name) => (Entry: entry, Name: name));
        var names = found.SelectMany(each => Spellings(NameLetters.Of(each.Name.Text)), (each, letters) => (Letters: letters, each.Name.Case, each.Entry))
            .Where(name => name.Letters.Any(char.IsLetterOrDigit))
            .ToList();
        var asWritten = new Dictionary<string, FindableName>(StringComparer.Ordinal);
        foreach (var (letters, _, entry) in names.Where(name => name.Case != NameCase.Any))
            asWritten.TryAdd(letters, new FindableName(entry, IsCapital(letters)));
        foreach (var (letters, _, entry) in names.Where(name => name.Case == NameCase.AtBeginning))
            asWritten.TryAdd(char.ToUpperInvariant(letters[0]) + letters[1..], new FindableName(entry, IsCapital(letters)));
        var inSmallLetters = new Dictionary<string, FindableName>(StringComparer.Ordinal);
        foreach (var (letters, _, entry) in names.Where(name => name.Case == NameCase.Any))
            inSmallLetters.TryAdd(letters.ToLowerInvariant(), new FindableName(entry, IsCapital(letters)));
        (_asWritten, _inSmallLetters, _ignoresCase) = (new NameTrie(asWritten), new NameTrie(inSmallLetters), inSmallLetters.Count > 0);
        var beginnings = asWritten.Keys.Select(name => name[0]).Concat(inSmallLetters.Keys.SelectMany(name => (char[])[name[0], char.ToUpperInvariant(name[0])]));
        _beginnings = SearchValues.Create([.. beginnings]);
    }

    /// <summary>The first name in a stretch of a text.</summary>
    /// <param name="text">As <see cref="NameLetters.Unify"/> leaves it, with the marks of <see cref="WordEdges"/>.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="end">Where to stop: a name ends before it.</param>
    /// <param name="inTitle">Whether only those count that are looked for in titles too.</param>
    public NameMatch? Next(ReadOnlySpan<char> text, int from, int end, bool inTitle)
    {
        var isInWord = false;
        for (var at = from; at < end; at++)
        {
            var wasInWord = isInWord;
            isInWord = char.IsAsciiLetter(text[at]);
            if (isInWord && wasInWord)
                continue; // the usual case, without a question more
            if (_beginnings.Contains(text[at]) && WordEdges.IsWordStart(text, at) && LongestAt(text, at, end, new Search(inTitle, false)) is { } match)
                return match;
        }

        return null;
    }

    /// <summary>The first name in a line that goes over a seam, and so is none that can lead anywhere.</summary>
    /// <param name="text">As <see cref="Next"/> wants it.</param>
    /// <param name="from">Where to begin.</param>
    public NameMatch? NextAcross(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (_beginnings.Contains(text[at]) && WordEdges.IsWordStart(text, at) && LongestAt(text, at, text.Length, new Search(false, true)) is { } match)
                return match;
        }

        return null;
    }

    /// <summary>Systems that take marks off their letters write the same name in another way.</summary>
    private static IEnumerable<string> Spellings(string letters) =>
        letters.All(char.IsAscii) ? [letters] : new[] { letters, Decompositions.Apart(letters), Decompositions.Together(letters) }.Distinct();

    private static bool IsCapital(string letters) => char.IsUpper(letters[0]);

    private NameMatch? LongestAt(ReadOnlySpan<char> text, int start, int end, Search search)
    {
        var asWritten = Longest(_asWritten, text, start, end, search);
        if (!_ignoresCase)
            return asWritten;
        var anyCase = Longest(_inSmallLetters, text, start, end, search with { IgnoresCase = true });
        return asWritten is null || anyCase?.End > asWritten.Value.End ? anyCase : asWritten;
    }

    private NameMatch? Longest(NameTrie names, ReadOnlySpan<char> text, int start, int end, Search search)
    {
        var (longest, node, seams) = (default(NameMatch?), NameTrie.Root, 0);
        for (var at = start; at < end;)
        {
            var letter = text[at++];
            if (search.IsAcross && letter == WordEdges.Seam)
            {
                seams++;
                continue;
            }

            node = names.Next(node, search.IgnoresCase ? char.ToLowerInvariant(letter) : letter);
            if (node < 0)
                break;
            if (letter == ' ')
            {
                while (at < end && text[at] == ' ')
                    at++;
            }

            if (names.NameAt(node) is { } name && (!search.InTitle || name.Entry.IsFoundInTitles) && (!search.IsAcross || seams > 0) && EndOf(name, text, start, at) is { } last)
                longest = new NameMatch(start, last, name.Entry);
        }

        return longest;
    }

    /// <summary>Where a name ends that has been read up to an offset, with the <c>s</c> of its possessive.</summary>
    /// <returns>Null when it is part of another word.</returns>
    private int? EndOf(FindableName name, ReadOnlySpan<char> text, int start, int end)
    {
        if (WordEdges.Stands(text, start, end, name.IsCapital))
            return end;
        var isGenitive = _hasGenitive && name.IsCapital && end - start >= ShortestWithGenitive && end < text.Length && text[end] == 's';
        return isGenitive && WordEdges.Stands(text, start, end + 1, name.IsCapital) ? end + 1 : null;
    }

    /// <summary>How names are looked for.</summary>
    /// <param name="InTitle">Whether only those count that are looked for in titles too.</param>
    /// <param name="IsAcross">Whether a name goes over seams, and must go over one.</param>
    private readonly record struct Search(bool InTitle, bool IsAcross)
    {
        public bool IgnoresCase { get; init; }
    }
}
