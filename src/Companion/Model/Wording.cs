using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Companion.Model;

/// <summary>The words that the program adds to a book, in the book's language: “Contents”, “Notes”….</summary>
/// <param name="Language">The language they are in: <c>en</c>.</param>
/// <param name="Words">By key, as in <c>templates/words/en.yml</c>.</param>
public sealed partial record Wording(string Language, ImmutableSortedDictionary<string, string> Words)
{
    /// <summary>A word, with <c>{0}</c>… filled in.</summary>
    /// <returns>The key itself if no file has it; a test keeps that from happening.</returns>
    public string this[string key, params object[] arguments] =>
        Words.TryGetValue(key, out var word)
            ? Place().Replace(word, place => int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture) is var index && index < arguments.Length
                ? Convert.ToString(arguments[index], CultureInfo.InvariantCulture) ?? ""
                : place.Value)
            : key;

    /// <summary>Several things in one line: “A and B”, “A, B and C”; in some languages there is a comma before the last of three, but never of two.</summary>
    public string List(IEnumerable<string> things)
    {
        var all = things.ToList();
        if (all.Count == 2)
            return this["list_of_two", all[0], all[1]];
        return all.Count < 2 ? string.Concat(all) : string.Join(this["list_separator"], all[..^1]) + this["list_last_separator"] + all[^1];
    }

    /// <summary>A file's size, rounded: “64 kB”.</summary>
    public string Size(long bytes) => bytes < 999_500 ? this["kilobytes", Math.Max(1, (bytes + 500) / 1000)] : this["megabytes", Megabytes(bytes)];

    private string Megabytes(long bytes) =>
        (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture).Replace(".", this["decimal_point"], StringComparison.Ordinal);

    /// <summary>A day in words: “23 November 2026”.</summary>
    /// <remarks>An author may have named fewer than twelve months; then the number stands for the month.</remarks>
    public string Date(DateOnly day) => this["date", day.Day, (object?)this["months"].Split(' ').ElementAtOrDefault(day.Month - 1) ?? day.Month, day.Year];

    /// <summary>Not a format of .NET: an author's stray brace is a brace.</summary>
    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Place();
}
