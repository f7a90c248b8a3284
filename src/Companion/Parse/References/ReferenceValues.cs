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
    private static string? Language(string value) => LanguageTag.Read(value.Replace('_', '-')) ?? value.ToLowerInvariant() switch
    {
        "english" => "en",
        "american" or "usenglish" => "en-US",
        "british" or "ukenglish" => "en-GB",
        "australian" => "en-AU",
        "canadian" => "en-CA",
        "german" or "ngerman" or "deutsch" => "de",
        "austrian" or "naustrian" => "de-AT",
        "swissgerman" or "nswissgerman" => "de-CH",
        "french" or "francais" or "français" => "fr",
        "spanish" or "español" => "es",
        "italian" or "italiano" => "it",
        "portuguese" or "português" => "pt",
        "brazilian" or "brazil" => "pt-BR",
        "dutch" or "nederlands" => "nl",
        "danish" => "da",
        "swedish" => "sv",
        "norwegian" or "norsk" => "nb",
        "nynorsk" => "nn",
        "finnish" => "fi",
        "icelandic" => "is",
        "polish" => "pl",
        "czech" => "cs",
        "slovak" => "sk",
        "hungarian" or "magyar" => "hu",
        "romanian" => "ro",
        "croatian" => "hr",
        "russian" => "ru",
        "ukrainian" => "uk",
        "greek" => "el",
        "polutonikogreek" or "ancientgreek" => "grc",
        "turkish" => "tr",
        "latin" => "la",
        "hebrew" => "he",
        "arabic" => "ar",
        "persian" => "fa",
        "japanese" => "ja",
        "chinese" => "zh",
        "korean" => "ko",
        _ => null,
    };

    [GeneratedRegex(@"^(?:https?://(?:dx\.)?doi\.org/|doi:)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoiResolver();

    [GeneratedRegex(@"^10\.[0-9]{4,9}(?:\.[0-9]+)*/\S+$")]
    private static partial Regex DoiName();
}
