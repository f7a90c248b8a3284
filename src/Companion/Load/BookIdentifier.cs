using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Companion.Model;

namespace Companion.Load;

/// <summary>The URI that names a book in every catalogue.</summary>
public static class BookIdentifier
{
    private static readonly Guid s_urlNamespace = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>An identifier as an author writes it, if it is a URI; a <c>urn:uuid:</c> must hold a UUID.</summary>
    public static string? Read(string text)
    {
        if (text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase))
            return Guid.TryParseExact(text["urn:uuid:".Length..], "D", out _) ? text : null;
        // A path is a URI on some machines and not on others
        return !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && !uri.IsFile ? text : null;
    }

    /// <summary>The identifier of a book that names none: the same for ever while its address, or title and author, stay.</summary>
    public static string Of(BookSettings settings)
    {
        var name = settings.Site.Address?.AbsoluteUri
            ?? $"companion:{settings.Title}:{string.Join(';', settings.Authors.Select(author => author.Name))}";
        return $"urn:uuid:{NameBased(s_urlNamespace, name)}";
    }

    /// <summary>A UUID of version 5. Source: RFC 9562, section 5.5.</summary>
    public static Guid NameBased(Guid space, string name)
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
