using System.Collections.Frozen;

namespace Companion.Resolve.Collations;

/// <summary>The alphabets of languages, as far as they differ from the usual one. Source: Unicode CLDR, “Collation”.</summary>
internal static class Tailorings
{
    /// <summary>What every language begins with: letters that are sorted as others, most of them foreign wherever they occur.</summary>
    public const string Common =
        "a=ɑ b=ƀ=ɓ c=ƈ=ↄ d=đ=ð=ɖ=ɗ=ƌ e=ə=ǝ=ɛ f=ƒ g=ǥ=ɠ=ɣ h=ħ=ɦ i=ı=ɨ=ɩ j=ȷ=ɉ k=ƙ=ĸ l=ł=ƚ=ɫ n=ŋ=ɲ=ƞ o=ø=ɵ=ɔ p=ƥ r=ɍ s=ſ=ʃ t=ŧ=ƭ=ʈ u=ʉ=ʊ v=ʋ=ʌ w=ƿ y=ƴ=ȝ z=ƶ=ʒ=ȥ " +
        "ae=æ oe=œ ss=ß th=þ hv=ƕ ou=ȣ";

    /// <summary>The Cyrillic letters of the Slavic languages.</summary>
    public const string Cyrillic = "а б в г ґ д ђ ѓ е є ж з ѕ и і ї й ј к л љ м н њ о п р с т ћ ќ у ў ф х ц ч џ ш щ ъ ы ь ѣ э ю я ѳ ѵ";

    public const string Greek = "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω";

    private const string Croatian = "c<č<ć d<dž<đ l<lj n<nj s<š z<ž";
    private const string Danish = "y=ü z<æ=ä<ø=ö=ő=œ<å=aa d=đ=ð";

    private static readonly FrozenDictionary<string, Tailoring> s_byLanguage = new Dictionary<string, Tailoring>
    {
        ["az"] = new("c<ç e<ə g<ğ h<x<ı k<q o<ö s<ş u<ü") { IsDotless = true },
        ["ar"] = new("") { Script = Script.Other },
        ["be"] = new("е<ё") { Script = Script.Cyrillic },
        ["bg"] = new("") { Script = Script.Cyrillic },
        ["bs"] = new(Croatian),
        ["cs"] = new("c<č h<ch r<ř s<š z<ž"),
        ["cy"] = new("c<ch d<dd f<ff g<ng l<ll p<ph r<rh t<th"),
        ["da"] = new(Danish),
        ["de-u-co-phonebk"] = new("ae=ä oe=ö ue=ü"),
        ["el"] = new("") { Script = Script.Greek },
        ["eo"] = new("c<ĉ g<ĝ h<ĥ j<ĵ s<ŝ u<ŭ"),
        ["es"] = new("n<ñ"),
        ["es-u-co-trad"] = new("c<ch l<ll n<ñ"),
        ["et"] = new("s<š<z<ž w<õ<ä<ö<ü"),
        ["eu"] = new("n<ñ"),
        ["fa"] = new("") { Script = Script.Other },
        ["fi"] = new("y=ü z<å<ä=æ<ö=ø"),
        ["fo"] = new("a<á d<ð i<í o<ó u<ú y<ý z<æ=ä<ø=ö<å=aa"),
        ["fr-CA"] = new("") { FromTheEnd = true },
        ["gl"] = new("n<ñ"),
        ["he"] = new("") { Script = Script.Other },
        ["hr"] = new(Croatian),
        ["hu"] = new("c<cs d<dz<dzs g<gy l<ly n<ny o<ö=ő s<sz t<ty u<ü=ű z<zs cscs=ccs dzdz=ddz dzsdzs=ddzs gygy=ggy lyly=lly nyny=nny szsz=ssz tyty=tty zszs=zzs"),
        ["is"] = new("a<á d<ð e<é i<í o<ó u<ú y<ý z<þ<æ=ä<ö=ø<å"),
        ["kk"] = new("а<ә г<ғ к<қ н<ң о<ө у<ұ<ү х<һ ы<і") { Script = Script.Cyrillic },
        ["ko"] = new("") { Script = Script.Other },
        ["lt"] = new("c<č i=y s<š z<ž"),
        ["lv"] = new("c<č g<ģ i=y k<ķ l<ļ n<ņ r<ŗ s<š z<ž"),
        ["mk"] = new("д<ѓ т<ќ") { Script = Script.Cyrillic },
        ["mt"] = new("b<ċ f<ġ g<għ h<ħ i<ie y<ż"),
        ["nb"] = new(Danish),
        ["nn"] = new(Danish),
        ["no"] = new(Danish),
        ["pl"] = new("a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź<ż"),
        ["ro"] = new("a<ă<â i<î s<ș=ş t<ț=ţ"),
        ["ru"] = new("") { Script = Script.Cyrillic },
        ["sk"] = new("a<ä c<č h<ch o<ô r<ř s<š z<ž"),
        ["sl"] = new("c<č<ć d<đ s<š z<ž"),
        ["sq"] = new("c<ç d<dh e<ë g<gj l<ll n<nj r<rr s<sh t<th x<xh z<zh"),
        ["sr"] = new(Croatian) { Script = Script.Cyrillic },
        ["sr-Latn"] = new(Croatian),
        ["sv"] = new("d=đ=ð y=ü=ű z<å<ä=æ=ę<ö=ø=ő=œ"),
        ["tr"] = new("c<ç g<ğ h<ı o<ö s<ş u<ü") { IsDotless = true },
        ["uk"] = new("") { Script = Script.Cyrillic },
        ["ur"] = new("") { Script = Script.Other },
        ["vi"] = new("a<ă<â d<đ e<ê o<ô<ơ u<ư") { Marks = "\u0300\u0309\u0303\u0301\u0323" },
        ["zh"] = new("") { Script = Script.Other },
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly Tailoring s_none = new("");

    /// <summary>The alphabet of a language.</summary>
    /// <param name="language">A BCP 47 tag; the longest beginning that is known counts.</param>
    public static Tailoring Of(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (s_byLanguage.TryGetValue(tag, out var found))
                return found;
        }

        return s_none;
    }
}
