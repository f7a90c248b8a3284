using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Companion.Proof;

/// <summary>Reads scripts, and what is written in JSON.</summary>
internal static partial class ScriptText
{
    private const int Deepest = 1000;

    /// <summary>Reads each string and each name of a property; what is no JSON is read as a script.</summary>
    public static void ReadJson(string json, Proofreader proof)
    {
        try
        {
            var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Allow, MaxDepth = Deepest };
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF')), options);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    ReadString(reader.GetString()!, proof); // a string has a value
                else if (reader.TokenType == JsonTokenType.Comment)
                    proof.Read(reader.GetComment(), Reading.Prose);
            }
        }
        catch (JsonException)
        {
            Read(json, proof);
        }
    }

    /// <summary>Reads a script: all of it as words, and what stands between its quotation marks.</summary>
    public static void Read(string script, Proofreader proof)
    {
        var text = Escape().Replace(script, Unescaped);
        proof.Read(text, Reading.Prose);
        proof.Read(text, Reading.Token);
    }

    /// <summary>Reads a value: as words, and if it is one, as a name or an address.</summary>
    public static void ReadString(string text, Proofreader proof)
    {
        proof.Read(text, Reading.Prose);
        if (!text.Any(char.IsWhiteSpace))
            proof.Read(text, Reading.Token);
    }

    private static string Unescaped(Match escape)
    {
        var code = escape.Groups["code"].Value;
        if (code.Length > 0)
            return Convert.ToInt32(code, 16) is var number && Rune.IsValid(number) ? char.ConvertFromUtf32(number) : ((char)number).ToString();
        return escape.Value[1] is 'n' or 'r' or 't' or 'b' or 'f' or 'v' ? " " : escape.Value[1..];
    }

    [GeneratedRegex(@"\\(?:u\{(?<code>[0-9A-Fa-f]{1,6})\}|u(?<code>[0-9A-Fa-f]{4})|x(?<code>[0-9A-Fa-f]{2})|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
