using System.Collections.Immutable;

namespace Companion.Model;

/// <summary>The words that the program adds to a book, in the book's language: “Contents”, “Notes”….</summary>
/// <param name="Language">The language they are in: <c>en</c>.</param>
/// <param name="Words">By key, as in <c>templates/words/en.yml</c>.</param>
public sealed record Wording(string Language, ImmutableSortedDictionary<string, string> Words)
{
    /// <summary>A word, with <c>{0}</c>… filled in.</summary>
    /// <returns>The key itself if no file has it; a test keeps that from happening.</returns>
    public string this[string key, params object[] arguments] =>
        Words.TryGetValue(key, out var word)
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, word, arguments)
            : key;
}
