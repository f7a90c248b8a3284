using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;

namespace Companion.Load;

/// <summary>Finds that a book is in a language whose words the program does not have: readers would be spoken to in English.</summary>
internal static class UnsaidWords
{
    /// <param name="programs">The program's templates.</param>
    /// <param name="own">The author's templates.</param>
    /// <param name="settings">For the book's language.</param>
    /// <param name="wording">Has every word, in whatever language.</param>
    /// <param name="style">The citation style's own words by language; null when it has none.</param>
    /// <returns>CMP118, or nothing: where the program has words of the language, it has them all.</returns>
    public static IEnumerable<Diagnostic> Of(ImmutableArray<SourceText> programs, ImmutableArray<SourceText> own, BookSettings settings, Wording wording, YamlMap? style)
    {
        var language = settings.Language.Split('-')[0].ToLowerInvariant();
        var names = new[] { language, settings.Language };
        var files = names.Distinct().Select(name => $"templates/words/{name}.yml").ToList();
        if (programs.Any(template => template.Path == files[0]))
            return [];
        var owned = own.Where(template => files.Contains(template.Path)).ToList();
        var styles = style?.Entries.Where(entry => names.Contains(entry.Key.Value)).SelectMany(entry => KeysOf(entry.Value)) ?? [];
        var missing = wording.Words.Keys.Except(owned.SelectMany(file => KeysOf(YamlFile.Read(file.Whole).Value)).Concat(styles), StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
            return [];
        var place = owned.Count > 0 ? owned[0].Beginning : settings.LanguageRange ?? settings.Range;
        return [DiagnosticCatalogue.EnglishWords.At(place, settings.Language, missing.Count, wording[missing.Contains("contents") ? "contents" : missing[0]])];
    }

    private static IEnumerable<string> KeysOf(YamlNode? words) => words is YamlMap map ? map.Entries.Select(entry => entry.Key.Value) : [];
}
