using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace Companion.Proof;

/// <summary>Reads JSON whose properties the formats have named: what pages are for search engines, and the manifest of a tree.</summary>
internal static class VocabularyText
{
    /// <summary>Names of properties of Schema.org and of JSON-LD, and of web manifests.</summary>
    private static readonly FrozenSet<string> s_names = Words(
        "@context @graph @type @id about accessMode accessModeSufficient accessibilityFeature accessibilityHazard accessibilitySummary alternativeHeadline author bookEdition bookFormat "
        + "citation contentUrl copyrightNotice dateModified datePublished description encoding encodingFormat hasPart image inLanguage isAccessibleForFree isPartOf isbn item itemListElement "
        + "itemReviewed license name position sameAs url workExample "
        + "background_color categories dir display icons id lang purpose scope short_name sizes src start_url theme_color type");

    /// <summary>Those whose values are words of the formats, numbers, dates and languages.</summary>
    private static readonly FrozenSet<string> s_withFixedWords = Words(
        "@context @type accessMode accessModeSufficient accessibilityFeature accessibilityHazard bookFormat dateModified datePublished encodingFormat inLanguage "
        + "background_color categories dir display lang purpose sizes theme_color type");

    /// <summary>Reads what authors can have written; what is no JSON is read as a script.</summary>
    public static void Read(string json, Proofreader proof)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            var property = "";
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && !s_names.Contains(property = reader.GetString()!)) // a name has a value
                    ScriptText.ReadString(property, proof);
                else if (reader.TokenType == JsonTokenType.String && !s_withFixedWords.Contains(property))
                    ScriptText.ReadString(reader.GetString()!, proof); // so has a string
            }
        }
        catch (JsonException)
        {
            ScriptText.Read(json, proof);
        }
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
