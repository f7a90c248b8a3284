using System.Text;

namespace Companion.Render.Prose;

/// <summary>Writes addresses with everything percent-encoded that may not stand in one. Source: RFC 3986, section 2; CommonMark 0.31.2, section 6.3.</summary>
internal static class UrlText
{
    private const string Allowed = "-_.+!*'(),%#@?=;:/&$~";

    /// <param name="address">As an author wrote it; what is encoded already stays.</param>
    public static string Encode(string address)
    {
        if (address.All(IsAllowed))
            return address;
        var encoded = new StringBuilder(address.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsAscii && IsAllowed((char)rune.Value))
            {
                encoded.Append((char)rune.Value);
                continue;
            }

            foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)])
                encoded.Append(null, $"%{unit:X2}");
        }

        return encoded.ToString();
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || Allowed.Contains(c);
}
