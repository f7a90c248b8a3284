using System.Collections.Frozen;

namespace Companion.Parse.References.BibTex;

/// <summary>The accents of TeX. Source: The TeXbook, chapter 9; the letters: Unicode Character Database, canonical compositions.</summary>
/// <remarks>A table, because a program without ICU does not compose characters.</remarks>
internal static class TexAccents
{
    private static readonly FrozenDictionary<string, char> s_marks = new Dictionary<string, char>
    {
        ["`"] = '\u0300',
        ["'"] = '\u0301',
        ["^"] = '\u0302',
        ["~"] = '\u0303',
        ["="] = '\u0304',
        ["u"] = '\u0306',
        ["."] = '\u0307',
        ["\""] = '\u0308',
        ["r"] = '\u030A',
        ["H"] = '\u030B',
        ["v"] = '\u030C',
        ["d"] = '\u0323',
        ["c"] = '\u0327',
        ["k"] = '\u0328',
        ["b"] = '\u0331',
        ["t"] = '\u0361',
        ["textcommabelow"] = '\u0326',
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For each mark, letters and what they become, in pairs.</summary>
    private static readonly FrozenDictionary<(char Mark, char Letter), char> s_composed = new (char Mark, string Pairs)[]
    {
        ('\u0300', "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳ¨῭ÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừ"),
        ('\u0301', "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzź¨΅ÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉêếïḯôốõṍøǿüǘĂẮăắĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứ"),
        ('\u0302', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑẠẬạậẸỆẹệỌỘọộ"),
        ('\u0303', "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ"),
        ('\u0304', "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱḶḸḷḹṚṜṛṝ"),
        ('\u0306', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝẠẶạặ"),
        ('\u0307', "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧſẛṢṨṣṩ"),
        ('\u0308', "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻ"),
        ('\u030A', "AÅUŮaåuůwẘyẙ"),
        ('\u030B', "OŐUŰoőuű"),
        ('\u030C', "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮ"),
        ('\u0323', "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓÂẬÊỆÔỘâậêệôộĂẶăặƠỢơợƯỰưựṠṨṡṩ"),
        ('\u0327', "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţĆḈćḉĔḜĕḝ"),
        ('\u0328', "AĄEĘIĮOǪUŲaąeęiįoǫuųŌǬōǭ"),
        ('\u0331', "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ"),
    }.SelectMany(row => row.Pairs.Chunk(2).Select(pair => KeyValuePair.Create((row.Mark, pair[0]), pair[1]))).ToFrozenDictionary();

    /// <summary>Whether a command puts an accent on what follows it.</summary>
    public static bool IsAccent(string command) => s_marks.ContainsKey(command);

    /// <summary>The letters with the accent on the first of them; the accent as a character of its own where there is no letter.</summary>
    /// <param name="command">Without its backslash.</param>
    /// <param name="letters">May be empty.</param>
    public static string Set(string command, string letters)
    {
        if (letters.Length == 0 || char.IsWhiteSpace(letters[0]))
            return command is "'" or "`" or "^" or "~" or "=" or "\"" or "." ? command + letters : letters;
        var letter = letters[0] switch { 'ı' => 'i', 'ȷ' => 'j', var other => other };
        var mark = s_marks[command];
        return s_composed.TryGetValue((mark, letter), out var composed)
            ? composed + letters[1..]
            : char.IsSurrogate(letter) ? letters : $"{letter}{mark}{letters[1..]}";
    }
}
