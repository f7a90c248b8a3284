using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Resolve.Access;

/// <summary>Looks whether the words of a link say where it leads to somebody who meets them alone, and by ear.</summary>
/// <param name="wording">For the words that say nothing.</param>
internal sealed partial class LinkWords(Wording wording)
{
    /// <summary>Of an address: a host and a short path can be listened to.</summary>
    private const int Longest = 30;

    /// <summary>From here on are scripts in which one character may be a word.</summary>
    private const char FirstOfWords = '\u2E80';

    private readonly ImmutableArray<string> _vague = [.. wording["vague_links"].Split('|', StringSplitOptions.TrimEntries)];

    /// <returns>CMP222 or CMP229; null for words that do, and for those that the author leaves to the target.</returns>
    public Diagnostic? Check(Link link)
    {
        var words = PlainText.Of(link.Content);
        if (words.Trim().Length == 0 || link.Range.Text.StartsWith("[]", StringComparison.Ordinal))
            return null;
        if (IsVague(words))
            return DiagnosticCatalogue.VagueLink.At(link.Range, words);
        return Address().Match(words.Trim()) is { Success: true } address && address.Groups[1].Length > Longest
            ? DiagnosticCatalogue.AddressAsWords.At(link.Range, words.Trim().Length)
            : null;
    }

    private bool IsVague(string words)
    {
        var bare = BareWords.Of(words);
        return _vague.Contains(bare) || words.All(letter => !char.IsSurrogate(letter)) && bare.All(letter => letter < FirstOfWords) && (bare.Length <= 1 || !bare.Any(char.IsLetterOrDigit));
    }

    /// <summary>A host with something behind it; its first group leaves out how it is fetched.</summary>
    [GeneratedRegex(@"^(?:https?://)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?[/?#]\S+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
