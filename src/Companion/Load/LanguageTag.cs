using System.Collections.Frozen;

namespace Companion.Load;

/// <summary>Tags for languages. Source: BCP 47 (RFC 5646), section 2.1; its registry for the languages and regions of two letters.</summary>
public static class LanguageTag
{
    private static readonly FrozenSet<string> s_languages = Pairs(
        "aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngugvhahehihohrhthuhyhziaidieig" +
        "iiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmtmynanbndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsa" +
        "scsdsesgshsiskslsmsnsosqsrssstsusvswtatetgthtitktltntotrtstttwtyugukuruzvevivowawoxhyiyozazhzu");

    private static readonly FrozenSet<string> s_regions = Pairs(
        "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJ" +
        "FKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMK" +
        "MLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTG" +
        "THTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW");

    /// <summary>Those that are not written in Latin letters.</summary>
    private static readonly FrozenSet<string> s_otherLetters = Pairs(
        "abaeamarasavbabebgbhbnbocecrcucvdvdzelfaguhehihyiiiujakakkkmknkokskvkylomkmlmnmrmyneorospapipsrusasdsisrtatetgthtittugukuryizh");

    /// <summary>The tag itself if it is well-formed and its language and region exist: <c>en</c>, <c>de-CH</c>, <c>zh-Hant-TW</c>.</summary>
    public static string? Read(string text)
    {
        var parts = text.Split('-');
        var isLanguage = parts[0].Length == 2 ? s_languages.Contains(parts[0].ToLowerInvariant()) : parts[0].Length == 3 && parts[0].All(char.IsAsciiLetter);
        var isPrivate = parts.Contains("x", StringComparer.OrdinalIgnoreCase);
        return isLanguage && parts[1..].All(IsPart) && parts[^1].Length > 1 && (isPrivate || parts[1..].All(IsNoUnknownRegion)) ? text : null;
    }

    /// <summary>Whether a language is written in Latin letters. Source: Unicode CLDR, “Likely Subtags”, for the languages of two letters.</summary>
    /// <param name="tag">A BCP 47 tag; one that names a script says it itself.</param>
    public static bool HasLatinLetters(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-');
        var script = parts.Skip(1).TakeWhile(part => part != "x").FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        return script is null ? !s_otherLetters.Contains(parts[0]) : script == "latn";
    }

    private static bool IsPart(string part) => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit);

    private static bool IsNoUnknownRegion(string part) => part.Length != 2 || !part.All(char.IsAsciiLetter) || s_regions.Contains(part.ToUpperInvariant());

    private static FrozenSet<string> Pairs(string codes) => codes.Chunk(2).Select(pair => new string(pair)).ToFrozenSet(StringComparer.Ordinal);
}
