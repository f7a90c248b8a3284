namespace Companion.Model;

/// <summary>The quotation marks of a language.</summary>
/// <param name="DoubleOpen">What an opening <c>"</c> becomes, with the space that follows it.</param>
/// <param name="DoubleClose">What a closing <c>"</c> becomes, with the space before it.</param>
/// <param name="SingleOpen">What an opening <c>'</c> becomes.</param>
/// <param name="SingleClose">What a closing <c>'</c> becomes.</param>
/// <remarks>Source: Unicode CLDR, “Delimiters”; for French, Lexique des règles typographiques.</remarks>
public sealed record QuotationMarks(string DoubleOpen, string DoubleClose, string SingleOpen, string SingleClose)
{
    private static readonly QuotationMarks s_english = new("“", "”", "‘", "’");
    private static readonly QuotationMarks s_british = s_english with { BeginsWithSingle = true };
    private static readonly QuotationMarks s_american = s_english with { HoldsPunctuation = true };
    private static readonly QuotationMarks s_german = new("„", "“", "‚", "‘");
    private static readonly QuotationMarks s_swiss = new("«", "»", "‹", "›");
    private static readonly QuotationMarks s_french = new("«\u202F", "\u202F»", "“", "”");
    private static readonly QuotationMarks s_spanish = new("«", "»", "“", "”");
    private static readonly QuotationMarks s_nordic = new("”", "”", "’", "’");
    private static readonly QuotationMarks s_polish = new("„", "”", "‚", "’");
    private static readonly QuotationMarks s_russian = new("«", "»", "„", "“");

    private static readonly QuotationMarks s_japanese = new("「", "」", "『", "』") { StandWithoutSpaces = true };
    private static readonly QuotationMarks s_chinese = s_english with { StandWithoutSpaces = true };

    /// <summary>Whether words have no spaces between them, so that no space tells an opening mark from a closing one.</summary>
    public bool StandWithoutSpaces { get; private init; }

    /// <summary>Whether a quotation outside any other has the marks that an author types as <c>'</c>.</summary>
    public bool BeginsWithSingle { get; private init; }

    /// <summary>Whether a full stop or comma behind a quotation stands before its closing mark.</summary>
    public bool HoldsPunctuation { get; private init; }

    /// <param name="language">A BCP 47 tag.</param>
    public static QuotationMarks Of(string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        return primary switch
        {
            "en" => language.ToUpperInvariant() is "EN" or "EN-US" or "EN-CA" ? s_american : s_british,
            "de" when language is "de-CH" or "de-LI" => s_swiss,
            "de" or "cs" or "sk" or "sl" or "bg" or "is" or "lt" => s_german,
            "fr" when language is "fr-CH" => s_swiss,
            "fr" => s_french,
            "es" or "it" or "pt" or "ca" or "el" or "nb" or "nn" or "no" => language is "pt-BR" ? s_english : s_spanish,
            "sv" or "fi" => s_nordic,
            "pl" or "hu" or "ro" or "hr" => s_polish,
            "ru" or "uk" or "be" => s_russian,
            "ja" => s_japanese,
            "zh" => IsTraditional(language) ? s_japanese : s_chinese,
            _ => s_english,
        };
    }

    /// <summary>The marks around a quotation.</summary>
    /// <param name="depth">How many quotations it stands in.</param>
    public (string Open, string Close) At(int depth) =>
        depth % 2 == 0 == BeginsWithSingle ? (SingleOpen, SingleClose) : (DoubleOpen, DoubleClose);

    private static bool IsTraditional(string chinese) =>
        chinese.ToUpperInvariant().Split('-').Any(subtag => subtag is "HANT" or "TW" or "HK" or "MO");
}
