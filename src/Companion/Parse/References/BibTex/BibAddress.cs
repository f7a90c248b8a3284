using System.Text.RegularExpressions;

namespace Companion.Parse.References.BibTex;

/// <summary>Where a source is found on the web; BibTeX, which is older, has no field for it but <c>howpublished</c>.</summary>
internal static partial class BibAddress
{
    /// <summary>The field that has it; null when there is none.</summary>
    public static BibField? Of(BibEntry entry) => entry.Field("url") ?? (entry.Field("howpublished") is { } published && Address().IsMatch(published.Tex) ? published : null);

    /// <summary>The address in a field of another purpose.</summary>
    /// <returns>TeX, as it is written.</returns>
    public static string In(BibField published) => Address().Match(published.Tex).Groups["address"].Value;

    /// <summary>What else <c>howpublished</c> says; null for nothing.</summary>
    public static string? Medium(BibEntry entry)
    {
        if (entry.Field("howpublished") is not { } published)
            return null;
        var rest = Address().Replace(published.Tex, "");
        return rest.Length == published.Tex.Length || (rest.Any(char.IsLetterOrDigit) && !Where().IsMatch(rest)) ? rest.Trim(' ', ',', ';', ':', '.', '\n', '\r', '\t') : null;
    }

    /// <summary>Words that only lead to the address.</summary>
    [GeneratedRegex(@"^\W*(?:available(?: online)?(?: at| from)?|retrieved from|online|url|web ?(?:site|page))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Where();

    [GeneratedRegex(@"\\url\s*\{(?<address>[^{}]*)\}|^\s*(?<address>https?://\S+)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
