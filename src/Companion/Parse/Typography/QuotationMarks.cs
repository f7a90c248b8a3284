namespace Companion.Parse.Typography;

/// <summary>The quotation marks of a language.</summary>
/// <param name="DoubleOpen">What an opening <c>"</c> becomes, with the space that follows it.</param>
/// <param name="DoubleClose">What a closing <c>"</c> becomes, with the space before it.</param>
/// <param name="SingleOpen">What an opening <c>'</c> becomes.</param>
/// <param name="SingleClose">What a closing <c>'</c> becomes.</param>
/// <remarks>Source: Unicode CLDR, “Delimiters”; for French, Lexique des règles typographiques.</remarks>
internal sealed record QuotationMarks(string DoubleOpen, string DoubleClose, string SingleOpen, string SingleClose)
{
    private static readonly QuotationMarks s_english = new("“", "”", "‘", "’");
    private static readonly QuotationMarks s_german = new("„", "“", "‚", "‘");
    private static readonly QuotationMarks s_swiss = new("«", "»", "‹", "›");
    private static readonly QuotationMarks s_french = new("«\u202F", "\u202F»", "“", "”");
    private static readonly QuotationMarks s_spanish = new("«", "»", "“", "”");
    private static readonly QuotationMarks s_nordic = new("”", "”", "’", "’");
    private static readonly QuotationMarks s_polish = new("„", "”", "‚", "’");
    private static readonly QuotationMarks s_russian = new("«", "»", "„", "“");

    /// <param name="language">A BCP 47 tag.</param>
    public static QuotationMarks Of(string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        return primary switch
        {
            "de" when language is "de-CH" or "de-LI" => s_swiss,
            "de" or "cs" or "sk" or "sl" or "bg" or "is" or "lt" => s_german,
            "fr" when language is "fr-CH" => s_swiss,
            "fr" => s_french,
            "es" or "it" or "pt" or "ca" or "el" or "nb" or "nn" or "no" => language is "pt-BR" ? s_english : s_spanish,
            "sv" or "fi" => s_nordic,
            "pl" or "hu" or "ro" or "hr" => s_polish,
            "ru" or "uk" or "be" => s_russian,
            _ => s_english,
        };
    }
}
