using System.Text;

namespace Companion.Render.Prose;

/// <summary>Writes addresses with everything percent-encoded that may not stand in one.</summary>
/// <remarks>Sources: RFC 3986, sections 2 and 3.2.2; CommonMark 0.31.2, section 6.3.</remarks>
internal static class UrlText
{
    private const string Allowed = "-_.+!*'(),@?=;:/&$~";

    /// <param name="address">As an author wrote it; what is encoded already stays.</param>
    public static string Encode(string address)
    {
        var encoded = new StringBuilder(address.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        var at = 0;
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsAscii && IsAllowed(address, at))
            {
                encoded.Append((char)rune.Value);
            }
            else
            {
                foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)])
                    encoded.Append(null, $"%{unit:X2}");
            }

            at += rune.Utf16SequenceLength;
        }

        return encoded.ToString();
    }

    private static bool IsAllowed(string address, int at) => address[at] switch
    {
        '#' => address.IndexOf('#', StringComparison.Ordinal) == at,
        '%' => at + 2 < address.Length && char.IsAsciiHexDigit(address[at + 1]) && char.IsAsciiHexDigit(address[at + 2]),
        '[' or ']' => IsInHost(address, at),
        var c => char.IsAsciiLetterOrDigit(c) || Allowed.Contains(c),
    };

    /// <summary>Brackets around an address of the Internet Protocol, version 6.</summary>
    private static bool IsInHost(string address, int at)
    {
        var host = address.IndexOf("://", StringComparison.Ordinal) + 3;
        return host > 2 && at >= host && address.IndexOfAny(['/', '?', '#'], host) is var end && (end < 0 || at < end);
    }
}
