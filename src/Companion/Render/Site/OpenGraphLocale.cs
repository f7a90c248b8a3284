namespace Companion.Render.Site;

/// <summary>A language and a country as the Open Graph protocol writes them. Source: ogp.me, “Optional Metadata”.</summary>
internal static class OpenGraphLocale
{
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns><c>en_GB</c>; null where the tag names no country, which nobody should guess.</returns>
    public static string? Of(string language)
    {
        var parts = language.Split('-');
        var country = parts.Skip(1).TakeWhile(part => part.Length > 1).FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter)); // behind one letter stand private words
        return country is null ? null : $"{parts[0].ToLowerInvariant()}_{country.ToUpperInvariant()}";
    }
}
