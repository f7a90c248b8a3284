using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Companion.Load;
using Companion.Render;

namespace Companion.Tests;

/// <summary>Writes what a build made as texts that people can read and compare.</summary>
public static partial class OutputText
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every text file as it is, and a listing of everything in the order in which it was made.</summary>
    /// <remarks>An EPUB is unpacked into a folder of its name; its entries stand in the listing in their own order.</remarks>
    public static IEnumerable<(string Name, string Text)> Everything(IEnumerable<OutputFile> files)
    {
        var listing = new StringBuilder();
        foreach (var (path, bytes) in files.SelectMany(Unpacked))
        {
            var name = SharedName().Replace(path, "$1.$2");
            if (IsText(name))
                yield return (name, SharedName().Replace(s_utf8.GetString(bytes), "$1.$2"));
            listing.Append(KindOf(name) ?? Sum(bytes)).Append(' ').Append(name).Append('\n');
        }

        yield return ("listing.txt", listing.ToString());
    }

    private static string? KindOf(string name) => Path.GetExtension(name) switch
    {
        ".js" when name.Contains("/search/", StringComparison.Ordinal) => "for the search", // tests of the search look into it
        ".json" when name.EndsWith("/offline.json", StringComparison.Ordinal) => "fingerprints of pages", // tests of the lists look into it
        ".css" or ".js" => "the template", // it is copied as it is, and each change of it is looked at there
        ".epub" => "the same",
        _ => IsText(name) ? "text" : null,
    };

    /// <summary>The site's stylesheet and its scripts have their hashes in their names.</summary>
    [GeneratedRegex(@"\b(site|stops|reader|search|search-words|search-engine|texts)\.[0-9a-f]{10}\.(css|js)")]
    private static partial Regex SharedName();

    /// <summary>
    /// Of each chapter, what its page on the site has between <c>main</c>'s tags, and what its page in the EPUB has between
    /// <c>body</c>'s; and their order.
    /// </summary>
    public static IEnumerable<(string Name, string Text)> Chapters(IEnumerable<OutputFile> files)
    {
        var spine = new StringBuilder();
        foreach (var (name, bytes) in files.SelectMany(Unpacked))
        {
            var page = Path.GetFileNameWithoutExtension(name);
            if (name.StartsWith("site/", StringComparison.Ordinal) && name.EndsWith(".html", StringComparison.Ordinal) && page is not ("index" or "404" or "whole-book" or "offline"))
            {
                spine.Append(page).Append('\n');
                yield return ($"{page}.site.html", Inside(s_utf8.GetString(bytes), "main"));
            }
            else if (name.Contains("/text/", StringComparison.Ordinal))
                yield return ($"{page}.epub.xhtml", Inside(s_utf8.GetString(bytes), "body"));
        }

        yield return ("spine.txt", spine.ToString());
    }

    /// <summary>A file, or what is in it if it is an EPUB; the site's copy of one is not opened again.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Unpacked(OutputFile file)
    {
        if (!file.Path.EndsWith(".epub", StringComparison.Ordinal) || file.Path.Contains('/', StringComparison.Ordinal))
            return [(file.Path, [.. file.Content])];
        using var archive = new ZipArchive(new MemoryStream([.. file.Content]));
        return archive.Entries.Select(entry => ($"{file.Path}/{entry.FullName}", Read(entry))).ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool IsText(string name) =>
        Path.GetExtension(name) is ".html" or ".xhtml" or ".xml" or ".opf" or ".ncx" or ".atom" or ".webmanifest" or ".svg" or ".txt" or ".csv"
        || Path.GetExtension(name) == ".json" && Path.GetFileName(name) != "offline.json"
        || Path.GetFileName(name) is "mimetype" or ".nojekyll";

    /// <summary>Of a picture also how large it is.</summary>
    private static string Sum(byte[] bytes)
    {
        var size = PictureReader.Read(bytes) is { Width: { } width, Height: { } height } ? string.Create(CultureInfo.InvariantCulture, $" {width}×{height}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(bytes))} {bytes.Length}{size}");
    }

    /// <summary>Without what begins and ends every page; the whole page if it has no such element.</summary>
    private static string Inside(string page, string element)
    {
        var start = page.IndexOf($"<{element}", StringComparison.Ordinal);
        var end = page.LastIndexOf($"</{element}>", StringComparison.Ordinal);
        return start < 0 || end < 0 ? page : page[(page.IndexOf('>', start) + 1)..end].Trim('\n') + "\n";
    }
}
