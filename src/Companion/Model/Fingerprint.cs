using System.Security.Cryptography;

namespace Companion.Model;

/// <summary>A few digits that change when a content does.</summary>
/// <param name="Digits">Ten, hexadecimal: the beginning of its SHA-256.</param>
public readonly record struct Fingerprint(string Digits)
{
    private const int Bytes = 5;

    public static Fingerprint Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, Bytes)));

    public override string ToString() => Digits;
}
