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
        return !words.Any(char.IsLetterOrDigit) || FileName().IsMatch(words) || IsNameOf(path, words) || OfCameras().IsMatch(words) || _words.Contains(Bare(words));
    }

    /// <summary>The words with which an alternative text says that there is a picture.</summary>
    /// <returns>As the author wrote them; null when there are none.</returns>
    public string? Announcement(string alternative)
    {
        var words = BareWords.Of(alternative);
        foreach (var phrase in _words.Where(phrase => phrase.Contains('…', StringComparison.Ordinal)))
        {
            var bare = phrase.Trim('…').TrimEnd();
            var goesOn = phrase.EndsWith(" …", StringComparison.Ordinal) ? bare + ' ' : bare;
            if (phrase[0] == '…' ? words.EndsWith(bare, StringComparison.Ordinal) : words.StartsWith(goesOn, StringComparison.Ordinal))
                return alternative.Replace('\'', '’').IndexOf(bare, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? alternative.Substring(at, bare.Length) : bare;
        }

        return null;
    }

    /// <summary>Whether two lines have the same words, however they end.</summary>
    public static bool AreSame(string one, string other) => BareWords.Of(one) == BareWords.Of(other);

    /// <summary>A word alone may be a description that its file happens to share; several that are joined as in a file's name are none.</summary>
    private static bool IsNameOf(string? path, string words) =>
        path is not null
        && (words == Path.GetFileName(path)
            || words == Path.GetFileNameWithoutExtension(path) && !words.Any(char.IsWhiteSpace) && words.Any(letter => char.IsDigit(letter) || letter is '_' or '-'));

    /// <summary>Without a number that tells one of them from the next.</summary>
    private static string Bare(string words) => BareWords.Of(words).TrimEnd(' ', '.', '-', '–', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    [GeneratedRegex(@"^(?:\S+|.*/.*)\.(?:jpe?g|png|gif|svg|webp|avif|heic|tiff?|bmp)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    /// <summary>And of programs: what they call a picture that nobody has named.</summary>
    [GeneratedRegex(@"^(?:img|image|dsc[fn]?|pxl|screenshot|untitled|unnamed)(?:[-_ ]?\d[\d_. -]*(?:at [\d.]+)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfCameras();
}
