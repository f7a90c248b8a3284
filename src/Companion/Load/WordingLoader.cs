using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads the words that the program adds, in the book's language.</summary>
internal static class WordingLoader
{
    /// <summary>
    /// The words of <c>templates/words/en.yml</c>, with those of the language over them, with those of its region over these,
    /// and over each of them the citation style's and the author's: none need have all of them.
    /// </summary>
    /// <param name="programs">The program's templates.</param>
    /// <param name="own">The author's templates.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="style">The citation style's own words by language; null when it has none.</param>
    /// <param name="work">For its levels, which an author may name; null for a book about none.</param>
    /// <remarks>Reports CMP101 to CMP104 in the words' files.</remarks>
    public static Diagnosed<Wording> Load(ImmutableArray<SourceText> programs, ImmutableArray<SourceText> own, string language, YamlMap? style = null, Work? work = null)
    {
        var findings = new List<Diagnostic>();
        var words = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var spoken = "en";
        var levels = (work?.Levels ?? []).SelectMany(level => (string[])[LevelWords.OneKey(level), LevelWords.SeveralKey(level)]).ToHashSet(StringComparer.Ordinal);
        var primary = language.Split('-')[0].ToLowerInvariant();
        foreach (var name in ((string[])["en", primary, language]).Distinct())
        {
            var path = $"templates/words/{name}.yml";
            if (programs.Concat(own).Any(template => template.Path == path))
                spoken = name;
            foreach (var source in programs.Where(template => template.Path == path))
                Read(source, words, findings);
            var programsWords = words.ToImmutable();
            foreach (var (_, its) in style?.Entries.Where(entry => entry.Key.Value == name) ?? [])
                Read(its, words, findings);
            foreach (var source in own.Where(template => template.Path == path))
                Read(source, words, findings, programsWords, levels);
        }

        return Diagnosed.With(new Wording(spoken, words.ToImmutable()), findings);
    }

    private static void Read(
        SourceText source,
        ImmutableSortedDictionary<string, string>.Builder words,
        List<Diagnostic> findings,
        ImmutableSortedDictionary<string, string>? unchanged = null,
        HashSet<string>? levels = null)
    {
        var (root, unreadable) = YamlFile.Read(source.Whole);
        findings.AddRange(unreadable);
        if (root is not null)
            Read(root, words, findings, unchanged, levels);
    }

    /// <param name="root">Words by their keys.</param>
    /// <param name="words">Where they go.</param>
    /// <param name="findings">Where CMP102 and CMP104 go.</param>
    /// <param name="unchanged">The program's: whoever copies its whole file to change one word has changed that one only. Null to take every word.</param>
    /// <param name="levels">Keys that the program's words need not have: those of the work's levels. Null for none.</param>
    private static void Read(
        YamlNode root,
        ImmutableSortedDictionary<string, string>.Builder words,
        List<Diagnostic> findings,
        ImmutableSortedDictionary<string, string>? unchanged = null,
        HashSet<string>? levels = null)
    {
        var isFirst = words.Count == 0;
        if (root is not YamlMap)
            findings.Add(DiagnosticCatalogue.WrongType.At(root.Range, "A file of words", "a set of keys", root.Kind));
        foreach (var (key, value) in (root as YamlMap)?.Entries ?? [])
        {
            if (value is not YamlScalar word)
                findings.Add(DiagnosticCatalogue.WrongType.At(value.Range, key.Value, "text", value.Kind));
            else if (unchanged?.GetValueOrDefault(key.Value) == word.Value)
                continue;
            else if (isFirst || words.ContainsKey(key.Value) || levels?.Contains(key.Value) == true)
                words[key.Value] = word.Value;
            else
                findings.Add(DiagnosticCatalogue.UnknownKey.At(key.Range, key.Value).DidYouMean(key.Value, words.Keys));
        }
    }
}
