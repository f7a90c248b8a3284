using Companion.Model;

namespace Companion.Load;

/// <summary>The URI that names a book in every catalogue.</summary>
public static class BookIdentifier
{
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
        return NameBasedUuid.UriOf(name);
    }
}
