using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Companion.Model.Words;

/// <summary>
/// Letters with marks, taken apart. .NET leaves text as it is when it is built without the tables of ICU, so that the letters of Latin,
/// Greek, Cyrillic, kana, Hebrew and the scripts of India stand here. Source: Unicode Character Database, “Decomposition_Mapping”.
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

    /// <summary>In groups of three: a letter or a vowel sign, and its two parts.</summary>
    private const string OfOtherScripts =
        "\u0929\u0928\u093C\u0931\u0930\u093C\u0934\u0933\u093C\u0958\u0915\u093C\u0959\u0916\u093C\u095A\u0917\u093C\u095B\u091C\u093C\u095C\u0921\u093C" // Devanagari, Bengali
        + "\u095D\u0922\u093C\u095E\u092B\u093C\u095F\u092F\u093C\u09CB\u09C7\u09BE\u09CC\u09C7\u09D7\u09DC\u09A1\u09BC\u09DD\u09A2\u09BC\u09DF\u09AF\u09BC"
        + "\u0A33\u0A32\u0A3C\u0A36\u0A38\u0A3C\u0A59\u0A16\u0A3C\u0A5A\u0A17\u0A3C\u0A5B\u0A1C\u0A3C\u0A5E\u0A2B\u0A3C" // Gurmukhi
        + "\u0B48\u0B47\u0B56\u0B4B\u0B47\u0B3E\u0B4C\u0B47\u0B57\u0B5C\u0B21\u0B3C\u0B5D\u0B22\u0B3C\u0B94\u0B92\u0BD7\u0BCA\u0BC6\u0BBE\u0BCB\u0BC7\u0BBE" // Oriya, Tamil
        + "\u0BCC\u0BC6\u0BD7"
        + "\u0C48\u0C46\u0C56\u0CC0\u0CBF\u0CD5\u0CC7\u0CC6\u0CD5\u0CC8\u0CC6\u0CD6\u0CCA\u0CC6\u0CC2\u0CCB\u0CCA\u0CD5" // Telugu, Kannada
        + "\u0D4A\u0D46\u0D3E\u0D4B\u0D47\u0D3E\u0D4C\u0D46\u0D57\u0DDA\u0DD9\u0DCA\u0DDC\u0DD9\u0DCF\u0DDD\u0DDC\u0DCA\u0DDE\u0DD9\u0DDF" // Malayalam, Sinhala
        + "\u0F43\u0F42\u0FB7\u0F4D\u0F4C\u0FB7\u0F52\u0F51\u0FB7\u0F57\u0F56\u0FB7\u0F5C\u0F5B\u0FB7\u0F69\u0F40\u0FB5\u0F73\u0F71\u0F72\u0F75\u0F71\u0F74" // Tibetan
        + "\u0F76\u0FB2\u0F80\u0F78\u0FB3\u0F80\u0F81\u0F71\u0F80\u0F93\u0F92\u0FB7\u0F9D\u0F9C\u0FB7\u0FA2\u0FA1\u0FB7\u0FA7\u0FA6\u0FB7\u0FAC\u0FAB\u0FB7"
        + "\u0FB9\u0F90\u0FB5"
        + "\u1026\u1025\u102E" // Burmese
        + "\u309E\u309D\u3099\u30AC\u30AB\u3099\u30AE\u30AD\u3099\u30B0\u30AF\u3099\u30B2\u30B1\u3099\u30B4\u30B3\u3099\u30B6\u30B5\u3099\u30B8\u30B7\u3099" // kana
        + "\u30BA\u30B9\u3099\u30BC\u30BB\u3099\u30BE\u30BD\u3099\u30C0\u30BF\u3099\u30C2\u30C1\u3099\u30C5\u30C4\u3099\u30C7\u30C6\u3099\u30C9\u30C8\u3099"
        + "\u30D0\u30CF\u3099\u30D1\u30CF\u309A\u30D3\u30D2\u3099\u30D4\u30D2\u309A\u30D6\u30D5\u3099\u30D7\u30D5\u309A\u30D9\u30D8\u3099\u30DA\u30D8\u309A"
        + "\u30DC\u30DB\u3099\u30DD\u30DB\u309A\u30F4\u30A6\u3099\u30F7\u30EF\u3099\u30F8\u30F0\u3099\u30F9\u30F1\u3099\u30FA\u30F2\u3099\u30FE\u30FD\u3099"
        + "\uFB1D\u05D9\u05B4\uFB1F\u05F2\u05B7\uFB2A\u05E9\u05C1\uFB2B\u05E9\u05C2\uFB2C\uFB49\u05C1\uFB2D\uFB49\u05C2\uFB2E\u05D0\u05B7\uFB2F\u05D0\u05B8" // Hebrew
        + "\uFB30\u05D0\u05BC\uFB31\u05D1\u05BC\uFB32\u05D2\u05BC\uFB33\u05D3\u05BC\uFB34\u05D4\u05BC\uFB35\u05D5\u05BC\uFB36\u05D6\u05BC\uFB38\u05D8\u05BC"
        + "\uFB39\u05D9\u05BC\uFB3A\u05DA\u05BC\uFB3B\u05DB\u05BC\uFB3C\u05DC\u05BC\uFB3E\u05DE\u05BC\uFB40\u05E0\u05BC\uFB41\u05E1\u05BC\uFB43\u05E3\u05BC"
        + "\uFB44\u05E4\u05BC\uFB46\u05E6\u05BC\uFB47\u05E7\u05BC\uFB48\u05E8\u05BC\uFB49\u05E9\u05BC\uFB4A\u05EA\u05BC\uFB4B\u05D5\u05B9\uFB4C\u05D1\u05BF"
        + "\uFB4D\u05DB\u05BF\uFB4E\u05E4\u05BF";

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
        select (Whole: mark.Value[2 * i], Parts: (mark.Value[(2 * i) + 1], mark.Key)))
        .Concat(OfOtherScripts.Chunk(3).Select(group => (Whole: group[0], Parts: (group[1], group[2])))).ToFrozenDictionary(pair => pair.Whole, pair => pair.Parts);

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
