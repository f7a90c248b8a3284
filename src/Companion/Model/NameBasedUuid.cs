using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Companion.Model;

/// <summary>A UUID that the same name always gives: version 5. Source: RFC 9562, section 5.5.</summary>
public static class NameBasedUuid
{
    /// <summary>The space of names that are addresses. Source: RFC 9562, section 6.6.</summary>
    private static readonly Guid s_addresses = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>A URI with the UUID of an address: <c>urn:uuid:…</c>.</summary>
    public static string UriOf(string address) => $"urn:uuid:{Of(s_addresses, address)}";

    /// <param name="space">The UUID of the space that the name is in.</param>
    /// <param name="name">May be any text.</param>
    public static Guid Of(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 9562 asks for SHA-1; nothing is kept secret with it
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
#pragma warning restore CA5350
        var version = BinaryPrimitives.ReadUInt16BigEndian(hash[6..]);
        BinaryPrimitives.WriteUInt16BigEndian(hash[6..], (ushort)((version & 0x0FFF) | 0x5000));
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
