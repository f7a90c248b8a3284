using System.Buffers;
using System.Collections.Immutable;
using Companion.Model;

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
    private readonly NameTrie _asWritten;
    private readonly NameTrie _inSmallLetters;
    private readonly bool _ignoresCase;
    private readonly SearchValues<char> _beginnings;

    /// <param name="entries">Of two that share a name, the first has it.</param>
    public NameAutomaton(ImmutableArray<RegisterEntry> entries)
    {
        var found = entries.Where(entry => entry.IsFound).SelectMany(entry => entry.Aliases.Prepend(entry.Name), (entry, name) => (Entry: entry, Name: name));
        var names = found.Select(each => (Letters: NameLetters.Of(each.Name.Text), each.Name.Case, each.Entry))
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
            if (_beginnings.Contains(text[at]) && WordEdges.IsWordStart(text, at) && LongestAt(text, at, end, inTitle) is { } match)
                return match;
        }

        return null;
    }

    private static bool IsCapital(string letters) => char.IsUpper(letters[0]);

    private NameMatch? LongestAt(ReadOnlySpan<char> text, int start, int end, bool inTitle)
    {
        var asWritten = Longest(_asWritten, text, start, end, inTitle, ignoresCase: false);
        if (!_ignoresCase)
            return asWritten;
        var anyCase = Longest(_inSmallLetters, text, start, end, inTitle, ignoresCase: true);
        return asWritten is null || anyCase?.End > asWritten.Value.End ? anyCase : asWritten;
    }

    private static NameMatch? Longest(NameTrie names, ReadOnlySpan<char> text, int start, int end, bool inTitle, bool ignoresCase)
    {
        var longest = default(NameMatch?);
        var node = NameTrie.Root;
        for (var at = start; at < end;)
        {
            var letter = text[at++];
            node = names.Next(node, ignoresCase ? char.ToLowerInvariant(letter) : letter);
            if (node < 0)
                break;
            if (letter == ' ')
            {
                while (at < end && text[at] == ' ')
                    at++;
            }

            if (names.NameAt(node) is { } name && (!inTitle || name.Entry.IsFoundInTitles) && WordEdges.Stands(text, start, at, name.IsCapital))
                longest = new NameMatch(start, at, name.Entry);
        }

        return longest;
    }
}
