namespace Companion.Model;

/// <summary>Words as they are compared with others: without what stands around them, in small letters.</summary>
public static class BareWords
{
    /// <summary>Signs that stand around words; spaces that no line ends at are among them.</summary>
    private const string Around = " \u00A0\u202F.…!?:;,()[]\"'“”„‘’‚«»‹›→>-–—。、，．！？：；「」『』（）【】";

    /// <summary>How far the wide letters and digits of East Asian fonts stand behind those of ASCII. Source: Unicode, “Halfwidth and Fullwidth Forms”.</summary>
    private const int Wide = 0xFEE0;

    /// <returns>Empty when there are only signs.</returns>
    public static string Of(string words) => string.Concat(words.Select(Plain)).Trim(Around.ToCharArray()).ToLowerInvariant();

    private static char Plain(char letter) => letter switch
    {
        '\u00A0' or '\u202F' or '\u3000' => ' ',
        '\'' => '’',
        >= '！' and <= '～' => (char)(letter - Wide),
        _ => letter,
    };
}
