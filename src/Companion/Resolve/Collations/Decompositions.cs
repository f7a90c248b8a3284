using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Companion.Resolve.Collations;

/// <summary>
/// Letters with marks, taken apart. .NET leaves text as it is when it is built without the tables of ICU, so that the letters of Latin,
/// Greek, Cyrillic and kana stand here. Source: Unicode Character Database, “Decomposition_Mapping”.
/// </summary>
internal static class Decompositions
{
    /// <summary>By mark: each letter that has it, followed by the letter without.</summary>
    private static readonly ImmutableSortedDictionary<char, string> s_marked = new Dictionary<char, string>
    {
        ['\u0300'] = "àaèeìiòoùuǜüǹnѐеѝиḕēṑōẁwầâằăềêồôờơừưỳyἂἀἃἁἒἐἓἑἢἠἣἡἲἰἳἱὂὀὃὁὒὐὓὑὢὠὣὡὰαὲεὴηὶιὸοὺυὼωῒϊῢϋ",
        ['\u0301'] = "áaéeíióoúuýyćcĺlńnŕrśsźzǘüǵgǻåǽæǿøΐϊάαέεήηίιΰϋόούυώωϓϒѓгќкḉçḗēḯïḱkḿmṍõṓōṕpṹũẃwấâắăếêốôớơứưἄἀἅἁἔἐἕἑἤἠἥἡἴἰἵἱὄὀὅὁὔὐὕὑὤὠὥὡ\u1F71α\u1F73ε\u1F75η\u1F77ι\u1F79ο\u1F7Bυ\u1F7Dω\u1FD3ϊ\u1FE3ϋ",
        ['\u0302'] = "âaêeîiôoûuĉcĝgĥhĵjŝsŵwŷyẑzậạệẹộọ",
        ['\u0303'] = "ãañnõoĩiũuṽvẫâẵăẽeễêỗôỡơữưỹy",
        ['\u0304'] = "āaēeīiōoūuǖüǟäǡȧǣæǭǫȫöȭõȱȯȳyӣиӯуḡgḹḷṝṛᾱαῑιῡυ",
        ['\u0306'] = "ăaĕeğgĭiŏoŭuйиўуӂжӑаӗеḝȩặạᾰαῐιῠυ",
        ['\u0307'] = "ċcėeġgżzȧaȯoḃbḋdḟfḣhṁmṅnṗpṙrṡsṥśṧšṩṣṫtẇwẋxẏyẛſ",
        ['\u0308'] = "äaëeïiöoüuÿyϊιϋυϔϒёеїіӓаӛәӝжӟзӥиӧоӫөӭэӱуӵчӹыḧhṏõṻūẅwẍxẗt",
        ['\u0309'] = "ảaẩâẳăẻeểêỉiỏoổôởơủuửưỷy",
        ['\u030A'] = "åaůuẘwẙy",
        ['\u030B'] = "őoűuӳу",
        ['\u030C'] = "čcďděeľlňnřršsťtžzǎaǐiǒoǔuǚüǧgǩkǯʒǰjȟh",
        ['\u030F'] = "ȁaȅeȉiȍoȑrȕuѷѵ",
        ['\u0311'] = "ȃaȇeȋiȏoȓrȗu",
        ['\u0313'] = "ἀαἐεἠηἰιὀοὐυὠωῤρ",
        ['\u0314'] = "ἁαἑεἡηἱιὁοὑυὡωῥρ",
        ['\u031B'] = "ơoưu",
        ['\u0323'] = "ḅbḍdḥhḳkḷlṃmṇnṛrṣsṭtṿvẉwẓzạaẹeịiọoợơụuựưỵy",
        ['\u0324'] = "ṳu",
        ['\u0325'] = "ḁa",
        ['\u0326'] = "șsțt",
        ['\u0327'] = "çcģgķkļlņnŗrşsţtȩeḑdḩh",
        ['\u0328'] = "ąaęeįiųuǫo",
        ['\u032D'] = "ḓdḙeḽlṋnṱtṷu",
        ['\u032E'] = "ḫh",
        ['\u0330'] = "ḛeḭiṵu",
        ['\u0331'] = "ḇbḏdḵkḻlṉnṟrṯtẕzẖh",
        ['\u0342'] = "ἆἀἇἁἦἠἧἡἶἰἷἱὖὐὗὑὦὠὧὡᾶαῆηῖιῗϊῦυῧϋῶω",
        ['\u0345'] = "ᾀἀᾁἁᾂἂᾃἃᾄἄᾅἅᾆἆᾇἇᾐἠᾑἡᾒἢᾓἣᾔἤᾕἥᾖἦᾗἧᾠὠᾡὡᾢὢᾣὣᾤὤᾥὥᾦὦᾧὧᾲὰᾳαᾴάᾷᾶῂὴῃηῄήῇῆῲὼῳωῴώῷῶ",
        ['\u3099'] = "がかぎきぐくげけごこざさじしずすぜせぞそだたぢちづつでてどとばはびひぶふべへぼほゔう",
        ['\u309A'] = "ぱはぴひぷふぺへぽほ",
    }.ToImmutableSortedDictionary();

    /// <summary>Signs that stand for several letters, or for one that looks different.</summary>
    private static readonly FrozenDictionary<char, string> s_spelt = new Dictionary<char, string>
    {
        ['ĳ'] = "ij", ['ŉ'] = "n", ['ŀ'] = "l", ['ǆ'] = "dž", ['ǉ'] = "lj", ['ǌ'] = "nj", ['ǳ'] = "dz", ['ﬀ'] = "ff", ['ﬁ'] = "fi", ['ﬂ'] = "fl",
        ['ﬃ'] = "ffi", ['ﬄ'] = "ffl", ['ﬅ'] = "st", ['ﬆ'] = "st", ['ª'] = "a", ['º'] = "o", ['ς'] = "σ", ['ϐ'] = "β", ['ϑ'] = "θ", ['ϕ'] = "φ",
        ['ϖ'] = "π", ['ϰ'] = "κ", ['ϱ'] = "ρ", ['ϲ'] = "σ", ['ϵ'] = "ε", ['ך'] = "כ", ['ם'] = "מ", ['ן'] = "נ", ['ף'] = "פ", ['ץ'] = "צ",
        ['أ'] = "ا", ['إ'] = "ا", ['آ'] = "ا", ['ٱ'] = "ا", ['ؤ'] = "و", ['ئ'] = "ي", ['ى'] = "ي", ['ة'] = "ه",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> s_parts = (
        from mark in s_marked
        from i in Enumerable.Range(0, mark.Value.Length / 2)
        select (Whole: mark.Value[2 * i], Parts: (mark.Value[(2 * i) + 1], mark.Key))).ToFrozenDictionary(pair => pair.Whole, pair => pair.Parts);

    /// <summary>Where there are two, as in Greek, the first is what everybody writes.</summary>
    private static readonly FrozenDictionary<(char Letter, char Mark), char> s_wholes =
        s_parts.GroupBy(pair => pair.Value, pair => pair.Key).ToFrozenDictionary(same => same.Key, same => same.Min());

    /// <summary>A small letter without its last mark, and the mark; false for letters without marks.</summary>
    public static bool TryTakeApart(char whole, out char letter, out char mark)
    {
        var isMarked = s_parts.TryGetValue(whole, out var parts);
        (letter, mark) = parts;
        return isMarked;
    }

    /// <summary>A text with every mark behind its letter, as some systems write it. Source: Unicode, “Normalization Form D”.</summary>
    public static string Apart(string text)
    {
        var apart = new StringBuilder(text.Length);
        foreach (var c in text)
            AppendApart(c, apart);
        return apart.ToString();
    }

    /// <summary>A text with marks and letters as one where there is such a letter. Source: Unicode, “Normalization Form C”.</summary>
    public static string Together(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (whole.Length > 0 && s_wholes.TryGetValue((char.ToLowerInvariant(whole[^1]), c), out var letter))
                whole[^1] = char.IsUpper(whole[^1]) ? char.ToUpperInvariant(letter) : letter;
            else
                whole.Append(c);
        }

        return whole.ToString();
    }

    private static void AppendApart(char c, StringBuilder apart)
    {
        if (!TryTakeApart(char.ToLowerInvariant(c), out var letter, out var mark))
        {
            apart.Append(c);
            return;
        }

        AppendApart(char.IsUpper(c) ? char.ToUpperInvariant(letter) : letter, apart);
        apart.Append(mark);
    }

    /// <summary>The small letters that a sign stands for; null for a letter that stands for itself.</summary>
    public static string? SpeltOut(char sign) => s_spelt.GetValueOrDefault(sign);
}
