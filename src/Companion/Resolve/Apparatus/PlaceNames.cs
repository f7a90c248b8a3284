using System.Collections.Immutable;
using System.Text;
using Companion.Model;

namespace Companion.Resolve.Apparatus;

/// <summary>Names for places that are called by words: each is made of its own words, so that it stays the same when others come and go.</summary>
internal static class PlaceNames
{
    private const string Said = " \u00A0-–—'’‘“”\".,:;()/";

    /// <param name="words">Each once, but for capitals.</param>
    /// <param name="taken">Whether something else on the page has, or could have, a name.</param>
    /// <returns>In the same order; letters a–z, digits and single hyphens, and unique.</returns>
    public static ImmutableArray<string> Of(ImmutableArray<string> words, Func<string, bool> taken)
    {
        var names = words.Select(each => (Words: each, Name: Name(each, taken))).ToList();
        var shared = names.GroupBy(each => each.Name).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        return [.. names.Select(each => shared.Contains(each.Name) && !IsPlain(each.Words) ? Marked(each.Name, each.Words) : each.Name)];
    }

    private static string Name(string words, Func<string, bool> taken)
    {
        var name = Slug.Ascii(words);
        return name.Length == 0 ? Marked("entry", words) : SaysLess(words) || taken(name) ? Marked(name, words) : name;
    }

    /// <summary>Whether a name of letters a–z leaves out more than marks on letters and between words: <c>C#</c>, <c>こころ K</c>.</summary>
    private static bool SaysLess(string words) => words.EnumerateRunes().Any(rune => !Said.Contains(rune.ToString(), StringComparison.Ordinal) && Slug.Ascii(rune.ToString()).Length == 0);

    private static bool IsPlain(string words) => words.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-');

    private static string Marked(string name, string words) => $"{name}-{Fingerprint.Of(Encoding.UTF8.GetBytes(words.ToUpperInvariant()))}";
}
