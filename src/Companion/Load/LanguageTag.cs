namespace Companion.Load;

/// <summary>Tags for languages. Source: BCP 47 (RFC 5646), section 2.1.</summary>
public static class LanguageTag
{
    /// <summary>The tag itself if it is well-formed: <c>en</c>, <c>de-CH</c>, <c>zh-Hant-TW</c>.</summary>
    public static string? Read(string text)
    {
        var parts = text.Split('-');
        var primary = parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter);
        return primary && parts[1..].All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit)) && parts[^1].Length > 1
            ? text
            : null;
    }
}
