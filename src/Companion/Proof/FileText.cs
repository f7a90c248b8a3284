using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Companion.Proof;

/// <summary>Files as text, whatever is in them.</summary>
internal static partial class FileText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Bytes as text: UTF-8, or else Latin letters of one byte each, so that none is lost.</summary>
    public static string Of(ImmutableArray<byte> content) => Of(content.AsSpan());

    /// <summary>Bytes as text: UTF-8, or else Latin letters of one byte each, so that none is lost.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        try
        {
            return s_strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(content);
        }
    }

    /// <summary>What is left of markup when its tags are taken out and its references resolved; words that other elements than phrases part stay parted.</summary>
    public static string WithoutMarkup(string markup) =>
        WebUtility.HtmlDecode(Tag().Replace(markup, tag => ElementKinds.IsPhrase(tag.Groups["name"].Value) ? "" : " "));

    [GeneratedRegex("</?(?<name>[^<>\\s/]*)[^<>]*>")]
    private static partial Regex Tag();
}
