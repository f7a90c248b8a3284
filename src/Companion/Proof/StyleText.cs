using System.Text;
using System.Text.RegularExpressions;

namespace Companion.Proof;

/// <summary>Reads stylesheets: comments, content, the names of files and classes.</summary>
internal static partial class StyleText
{
    public static void Read(string style, Proofreader proof)
    {
        var text = Escape().Replace(style, Unescaped);
        proof.Read(text, Reading.Prose);
        proof.Read(text, Reading.Token);
    }

    /// <remarks>Source: CSS Syntax Module Level 3, section 4.3.7.</remarks>
    private static string Unescaped(Match escape)
    {
        var code = escape.Groups["code"].Value;
        if (code.Length == 0)
            return escape.Value[1..];
        return Convert.ToInt32(code, 16) is var number && Rune.IsValid(number) ? char.ConvertFromUtf32(number) : "\uFFFD";
    }

    [GeneratedRegex(@"\\(?:(?<code>[0-9A-Fa-f]{1,6})\s?|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
