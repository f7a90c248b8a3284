using System.Buffers;
using System.Runtime.InteropServices;
using Companion.Model.Stops;
using Companion.Model.Words;

namespace Companion.Proof;

/// <summary>Reads one file for what its readers must not know yet.</summary>
/// <param name="secrets">What they must not know.</param>
/// <param name="path">The file’s.</param>
/// <param name="read">What need not be read again, of all files for the same readers.</param>
internal sealed class Proofreader(SecretIndex secrets, string path, ReadTexts read)
{
    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\n\r\u00A0");
    private static readonly SearchValues<char> s_signsOfAddresses = SearchValues.Create("/\\_#%=@");
    private static readonly SearchValues<char> s_signsInWords = SearchValues.Create("/\\_#%=@.-:");

    private readonly List<Word> _words = [];
    private readonly List<NameHit> _names = [];
    private readonly List<Leak> _leaks = [];
    private readonly HashSet<(LeakKind, int)> _found = [];

    /// <summary>The first place of each secret, in the order in which they were read.</summary>
    public IReadOnlyList<Leak> Leaks => _leaks;

    /// <summary>Reads something that stands in the file, whole and without markup around it.</summary>
    public void Read(string text, Reading reading)
    {
        if (reading == Reading.Prose)
            ReadOnce(text);
        else
            ReadAddress(Decoded(text), reading);
    }

    private void ReadOnce(string text)
    {
        var key = ReadTexts.KeyOf(text);
        if (read.IsClean(key))
            return;
        ReadProse(text);
        if (_leaks.Count == 0) // after the first, one that comes again would not be told
            read.AddClean(key);
    }

    private void ReadProse(string text)
    {
        var phrases = Find(text, isAddress: false);
        foreach (var hit in _names)
            Add(LeakKind.Name, secrets.NameIndex[hit.Name], text, hit.Start, hit.End);
        foreach (var (phrase, first) in phrases.Where(match => !match.Phrase.Subject.IsForAddresses))
            Add(LeakKind.Text, phrase.Subject.Text, text, _words[first].Start, _words[first + phrase.Length - 1].End);
        if (text.AsSpan().IndexOfAny('<', '&') >= 0 && FileText.WithoutMarkup(text) is var rest && rest != text)
            ReadProse(rest);
        if (!text.AsSpan().ContainsAny(s_spaces))
        {
            if (text.AsSpan().ContainsAny(s_signsInWords))
                ReadAddress(Decoded(text), Reading.Token);
        }
        else if (text.AsSpan().ContainsAny(s_signsOfAddresses))
        {
            foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(token => token.AsSpan().ContainsAny(s_signsOfAddresses)))
                ReadAddress(Decoded(token), Reading.Token);
        }
    }

    private void ReadAddress(string text, Reading reading)
    {
        var phrases = Find(text, isAddress: true);
        foreach (var hit in _names)
        {
            if (!secrets.EverydayNames.Contains(hit.Name) || reading == Reading.Address && IsOwn(text, hit.Start, hit.End))
                Add(LeakKind.Name, secrets.NameIndex[hit.Name], text, hit.Start, hit.End);
        }

        foreach (var (phrase, first) in phrases)
        {
            var (start, end) = (_words[first].Start, _words[first + phrase.Length - 1].End);
            if (phrase.Length > 1 || IsOwn(text, start, end))
                Add(LeakKind.Text, phrase.Subject.Text, text, start, end);
        }
    }

    /// <summary>Finds the names, adds the runs, and returns the phrases.</summary>
    private IReadOnlyList<PhraseMatch<TextForm>> Find(string text, bool isAddress)
    {
        _words.Clear();
        _names.Clear();
        WordScanner.Read(text, _words);
        var words = CollectionsMarshal.AsSpan(_words);
        secrets.Names.Find(text, words, isAddress, _names);
        var runs = isAddress ? secrets.RunsInAddresses : secrets.Runs;
        runs.Find(
            text,
            words,
            run => !_found.Contains((LeakKind.Text, secrets.TextOfRun(run, isAddress))),
            (run, first) => Add(LeakKind.Text, secrets.TextOfRun(run, isAddress), text, _words[first].Start, _words[first + runs.Length - 1].End));
        return secrets.Phrases.Find(text, words);
    }

    private void Add(LeakKind kind, int secret, string text, int start, int end)
    {
        if (_found.Add((kind, secret)))
            _leaks.Add(new Leak(kind, secret, path, Extract.Of(text, start, end)));
    }

    /// <summary>Whether a word is not one of several that a hyphen or a space joins, and not one of the program’s.</summary>
    private static bool IsOwn(string text, int start, int end) =>
        (start == 0 || !Joins(text[start - 1])) && (end == text.Length || !Joins(text[end])) && !FixedWords.IsInAddresses(text.AsSpan(start, end - start));

    private static bool Joins(char c) => c is '-' or '+' || char.IsWhiteSpace(c);

    private static string Decoded(string address)
    {
        if (address.StartsWith("data:", StringComparison.Ordinal) && address.IndexOf(";base64,", StringComparison.Ordinal) is >= 0 and var packed)
            address = address[..packed]; // letters that say nothing
        return address.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(address) : address;
    }
}
