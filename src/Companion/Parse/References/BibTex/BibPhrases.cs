using System.Collections.Frozen;

namespace Companion.Parse.References.BibTex;

/// <summary>The words for which BibLaTeX has keys, so that they can be said in any language. Source: BibLaTeX manual, section 4.9.2.</summary>
internal static class BibPhrases
{
    private static readonly FrozenDictionary<string, string> s_phrases = new Dictionary<string, string>
    {
        ["audiocd"] = "audio CD",
        ["bathesis"] = "Bachelor’s thesis",
        ["candthesis"] = "Candidate thesis",
        ["countryde"] = "Germany",
        ["countryep"] = "European Union",
        ["countryeu"] = "European Union",
        ["countryfr"] = "France",
        ["countryuk"] = "United Kingdom",
        ["countryus"] = "United States of America",
        ["datacd"] = "data CD",
        ["forthcoming"] = "forthcoming",
        ["inpreparation"] = "in preparation",
        ["inpress"] = "in press",
        ["mathesis"] = "Master’s thesis",
        ["newseries"] = "new series",
        ["oldseries"] = "old series",
        ["patent"] = "patent",
        ["patentde"] = "German patent",
        ["patenteu"] = "European patent",
        ["patentfr"] = "French patent",
        ["patentuk"] = "British patent",
        ["patentus"] = "U.S. patent",
        ["phdthesis"] = "PhD diss.",
        ["prepublished"] = "pre-published",
        ["resreport"] = "research report",
        ["software"] = "computer software",
        ["submitted"] = "submitted",
        ["techreport"] = "technical report",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a key stands for; anything else stands for itself.</summary>
    public static string Of(string text) => s_phrases.GetValueOrDefault(text, text);
}
