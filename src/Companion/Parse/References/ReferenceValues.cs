using System.Text.RegularExpressions;
using Companion.Diagnostics;
using Companion.Load;

namespace Companion.Parse.References;

/// <summary>Values that must have a certain form to be of use: identifiers, addresses, languages.</summary>
internal static partial class ReferenceValues
{
    /// <param name="variable">Of CSL.</param>
    /// <param name="written">What the file calls it.</param>
    /// <param name="value">As the file means it.</param>
    /// <param name="range">Where it stands.</param>
    /// <param name="findings">Where CMP509 goes.</param>
    /// <returns>A DOI without its resolver, a web address, a BCP 47 tag; null for what is none, or empty.</returns>
    public static string? Read(string variable, string written, string value, SourceRange range, List<Diagnostic> findings)
    {
        value = value.Trim();
        if (value.Length == 0)
            return null;
        var (good, expected) = variable switch
        {
            "DOI" => (Doi(value), "a DOI like 10.1353/cli.2011.0012"),
            "URL" => (Url(value), "a web address like https://example.org/page"),
            "language" => (Language(value), "a language like en-GB"),
            _ => (value, ""),
        };
        if (good is null)
            findings.Add(DiagnosticCatalogue.ImpossibleReferenceValue.At(range, written, value, expected));
        return good;
    }

    private static string? Doi(string value)
    {
        var bare = DoiResolver().Replace(value, "");
        return DoiName().IsMatch(bare) ? bare : null;
    }

    private static string? Url(string value)
    {
        var address = value.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{value}" : value;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ftp" && uri.Host.Contains('.', StringComparison.Ordinal) && !address.Any(char.IsWhiteSpace)
            ? address
            : null;
    }

    /// <summary>A tag, or the name that a library catalogue, Zotero or BibLaTeX gives to a language.</summary>
    private static string? Language(string value) => Named(value.ToLowerInvariant()) ?? LanguageTag.Read(value.Replace('_', '-'));

    private static string? Named(string value) => value switch
    {
        "english" or "eng" => "en",
        "american" or "usenglish" => "en-US",
        "british" or "ukenglish" => "en-GB",
        "australian" => "en-AU",
        "canadian" => "en-CA",
        "german" or "deu" or "ger" or "ngerman" or "deutsch" => "de",
        "austrian" or "naustrian" => "de-AT",
        "swissgerman" or "nswissgerman" => "de-CH",
        "french" or "fra" or "fre" or "francais" or "français" => "fr",
        "spanish" or "spa" or "español" => "es",
        "italian" or "ita" or "italiano" => "it",
        "portuguese" or "por" or "português" => "pt",
        "brazilian" or "brazil" => "pt-BR",
        "dutch" or "nld" or "dut" or "nederlands" => "nl",
        "danish" or "dan" => "da",
        "swedish" or "swe" => "sv",
        "norwegian" or "nor" or "norsk" => "nb",
        "nynorsk" => "nn",
        "finnish" or "fin" => "fi",
        "icelandic" => "is",
        "polish" or "pol" => "pl",
        "czech" or "ces" or "cze" => "cs",
        "slovak" => "sk",
        "hungarian" or "hun" or "magyar" => "hu",
        "romanian" => "ro",
        "croatian" => "hr",
        "russian" or "rus" => "ru",
        "ukrainian" => "uk",
        "greek" or "ell" or "gre" => "el",
        "polutonikogreek" or "ancientgreek" => "grc",
        "turkish" or "tur" => "tr",
        "latin" or "lat" => "la",
        "hebrew" or "heb" => "he",
        "arabic" or "ara" => "ar",
        "persian" => "fa",
        "japanese" or "jpn" => "ja",
        "chinese" or "zho" or "chi" => "zh",
        "korean" or "kor" => "ko",
        _ => null,
    };

    [GeneratedRegex(@"^(?:https?://(?:dx\.)?doi\.org/|doi:)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoiResolver();

    [GeneratedRegex(@"^10\.[0-9]{4,9}(?:\.[0-9]+)*/\S+$")]
    private static partial Regex DoiName();
}
