using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Companion.Model;

namespace Companion.Check;

/// <summary>Says which alternative texts say nothing: names of files, and words for any picture.</summary>
/// <param name="wording">For these words: as they are, or with “…” where others follow or go before.</param>
internal sealed partial class VagueAlternatives(Wording wording)
{
    private readonly ImmutableArray<string> _words = [.. wording["vague_alternatives"].Split('|', StringSplitOptions.TrimEntries)];

    /// <summary>Whether the words would suit every picture, numbered or not, or are what its file is called.</summary>
    /// <param name="path">Of the picture's file; null when nobody knows.</param>
    public bool IsVague(string alternative, string? path)
    {
        var words = alternative.Trim();
        return FileName().IsMatch(words) || IsNameOf(path, words) || OfCameras().IsMatch(words) || _words.Contains(Bare(words));
    }

    /// <summary>The words with which an alternative text says that there is a picture.</summary>
    /// <returns>As the author wrote them; null when there are none.</returns>
    public string? Announcement(string alternative)
    {
        var (written, words) = (alternative.Trim(), Comparable(alternative));
        foreach (var phrase in _words.Where(phrase => phrase.Contains('…', StringComparison.Ordinal)))
        {
            var bare = phrase.Trim('…').TrimEnd();
            var goesOn = phrase.EndsWith(" …", StringComparison.Ordinal) ? bare + ' ' : bare;
            if (phrase[0] == '…' ? words.EndsWith(bare, StringComparison.Ordinal) : words.StartsWith(goesOn, StringComparison.Ordinal))
                return phrase[0] == '…' ? written[^bare.Length..] : written[..bare.Length];
        }

        return null;
    }

    /// <summary>Whether two lines have the same words, however they end.</summary>
    public static bool AreSame(string one, string other) => Comparable(one) == Comparable(other);

    /// <summary>One word in small letters or with digits is no description that its file happens to share.</summary>
    private static bool IsNameOf(string? path, string words) =>
        path is not null
        && (words == Path.GetFileName(path)
            || words == Path.GetFileNameWithoutExtension(path) && !words.Any(char.IsWhiteSpace) && (char.IsLower(words[0]) || words.Any(letter => char.IsDigit(letter) || letter == '_')));

    private static string Comparable(string words) => words.Trim().TrimEnd('.', '…', '!', ':', '。').Replace('\'', '’').ToLowerInvariant();

    /// <summary>Without a number that tells one of them from the next.</summary>
    private static string Bare(string words) => Comparable(words).TrimEnd(' ', '.', '-', '–', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    [GeneratedRegex(@"^\S+\.(?:jpe?g|png|gif|svg|webp|avif|heic|tiff?|bmp)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    /// <summary>And of programs: what they call a picture that nobody has named.</summary>
    [GeneratedRegex(@"^(?:img|image|dsc[fn]?|pxl|screenshot|untitled|unnamed)(?:[-_ ]?\d[\d_-]*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfCameras();
}
