namespace Companion.Parse.Typography;

/// <summary>The spaces that French sets before its high punctuation.</summary>
/// <remarks>Source: Lexique des règles typographiques en usage à l'Imprimerie nationale.</remarks>
internal static class FrenchSpacing
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    /// <summary>The space that belongs before a mark in a language; null when none does.</summary>
    public static char? Before(char mark, string language) => mark switch
    {
        ':' when IsFrench(language) => NoBreakSpace,
        ';' or '!' or '?' when IsFrench(language) && language is not ("fr-CA" or "fr-CH") => NarrowNoBreakSpace,
        _ => null,
    };

    /// <summary>The space inside guillemets in a language; null when none belongs there.</summary>
    public static char? InGuillemets(string language) => IsFrench(language) && language is not "fr-CH" ? NarrowNoBreakSpace : null;

    private static bool IsFrench(string language) =>
        language.Equals("fr", StringComparison.OrdinalIgnoreCase) || language.StartsWith("fr-", StringComparison.OrdinalIgnoreCase);
}
