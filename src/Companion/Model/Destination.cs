namespace Companion.Model;

/// <summary>What kind of place a link or an image names, before anybody has looked whether it is there.</summary>
public abstract record Destination
{
    /// <summary>Another place on the web, or an address for mail or telephone.</summary>
    public sealed record Web(string Address) : Destination;

    /// <param name="Chapter">The Markdown file, from the book's folder.</param>
    /// <param name="Fragment">What stands after <c>#</c>; null for the whole chapter.</param>
    public sealed record InBook(string Chapter, string? Fragment) : Destination;

    /// <param name="Path">From the book's folder.</param>
    public sealed record BookFile(string Path) : Destination;

    /// <summary>A page that the program makes: <c>apparatus:cast#madame</c>.</summary>
    /// <param name="Page">What stands after the colon.</param>
    /// <param name="Fragment">What stands after <c>#</c>; null for the whole page.</param>
    public sealed record OfApparatus(string Page, string? Fragment) : Destination;

    /// <summary>An absolute path, or one that climbs out of the book's folder.</summary>
    public sealed record Outside : Destination;

    /// <summary>An address that runs, reads the reader's machine or holds data.</summary>
    public sealed record Forbidden(string Protocol) : Destination;

    public sealed record Malformed : Destination;

    public sealed record Nowhere : Destination;

    /// <summary>Reads a destination as CommonMark gives it.</summary>
    /// <param name="from">The file it is written in, from the book's folder.</param>
    /// <param name="written">Without angle brackets and escapes.</param>
    public static Destination Read(string from, string written)
    {
        if (written.Length == 0)
            return new Nowhere();
        if (Scheme(written) is { } scheme)
            return OfScheme(scheme, written);
        if (written[0] is '/' or '\\')
            return new Outside();
        var hash = written.IndexOf('#');
        var fragment = hash < 0 ? null : Uri.UnescapeDataString(written[(hash + 1)..]);
        var path = Uri.UnescapeDataString(hash < 0 ? written : written[..hash]);
        if (path.Length == 0)
            return string.IsNullOrEmpty(fragment) ? new Nowhere() : new InBook(from, fragment);
        if (BookPath.Resolve(from, path) is not { Length: > 0 } inBook)
            return new Outside();
        return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? new InBook(inBook, string.IsNullOrEmpty(fragment) ? null : fragment)
            : new BookFile(inBook);
    }

    private static Destination OfScheme(string scheme, string written)
    {
        if (scheme.Length == 1)
            return new Outside();
        return scheme switch
        {
            "http" or "https" => IsWebAddress(written) ? new Web(written) : new Malformed(),
            "apparatus" => ApparatusPage(written[(scheme.Length + 1)..]),
            "doi" => new Web($"https://doi.org/{written["doi:".Length..]}"),
            "mailto" or "tel" or "urn" or "ftp" or "geo" => new Web(written),
            _ => new Forbidden(scheme),
        };
    }

    private static OfApparatus ApparatusPage(string written) =>
        written.Split('#', 2) is [var page, { Length: > 0 } fragment]
            ? new OfApparatus(page, Uri.UnescapeDataString(fragment))
            : new OfApparatus(written.TrimEnd('#'), null);

    private static bool IsWebAddress(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && !uri.Host.Contains(' ') && written.IndexOf("//", StringComparison.Ordinal) is 5 or 6;

    /// <summary>Source: RFC 3986, section 3.1.</summary>
    private static string? Scheme(string written)
    {
        var colon = written.IndexOf(':');
        var isScheme = colon > 0 && char.IsAsciiLetter(written[0])
            && written[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
        return isScheme ? written[..colon].ToLowerInvariant() : null;
    }
}
