using System.Text;
using System.Text.RegularExpressions;

namespace Companion.Proof;

/// <summary>Reads stylesheets: comments, content, the names of files and classes.</summary>
internal static partial class StyleText
{
    public static void Read(string style, Proofreader proof)
    {
        var text = Escape().Replace(ColourOrText().Replace(style, WithoutColour), Unescaped);
        proof.Read(text, Reading.Prose);
        proof.Read(text, Reading.Token);
    }

    /// <summary>Takes out colours that are named as flowers and people are; what a stylesheet quotes or says beside its rules stays.</summary>
    private static string WithoutColour(Match part) => part.Groups["colour"].Success ? "#" : part.Value;

    /// <remarks>Source: CSS Syntax Module Level 3, section 4.3.7.</remarks>
    private static string Unescaped(Match escape)
    {
        var code = escape.Groups["code"].Value;
        if (code.Length == 0)
            return escape.Value[1..];
        return Convert.ToInt32(code, 16) is var number && Rune.IsValid(number) ? char.ConvertFromUtf32(number) : "\uFFFD";
    }

    /// <remarks>Source: CSS Color Module 4, section 6.1: the names of one word that people, places and things have too.</remarks>
    [GeneratedRegex(@"/\*.*?(?:\*/|\z)|""[^""\n]*""?|'[^'\n]*'?|\burl\([^)]*\)?|(?<=[:,(\s])(?<colour>violet|olive|coral|salmon|tan|ivory|lavender|orchid|plum|sienna|indigo|azure|tomato|navy|teal|peru|linen|snow|wheat|gold|silver|thistle|chocolate|maroon|crimson|khaki|beige|black|white|grey|gray|green|brown|red|blue|pink|purple|orange|yellow)(?=[\s;,)}!])", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ColourOrText();

    [GeneratedRegex(@"\\(?:(?<code>[0-9A-Fa-f]{1,6})\s?|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
