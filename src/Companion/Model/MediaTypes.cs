namespace Companion.Model;

/// <summary>Media types by the endings of file names. Source: IANA media types; EPUB 3.3, #sec-core-media-types.</summary>
public static class MediaTypes
{
    /// <summary>The media type of a file; <c>application/octet-stream</c> where the ending says nothing.</summary>
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".svg" => "image/svg+xml",
        ".webp" => "image/webp",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".otf" => "font/otf",
        ".ttf" => "font/ttf",
        ".css" => "text/css",
        ".html" => "text/html",
        ".xhtml" => "application/xhtml+xml",
        ".xml" => "application/xml",
        ".ncx" => "application/x-dtbncx+xml",
        ".txt" => "text/plain",
        ".csv" => "text/csv",
        ".json" => "application/json",
        ".pdf" => "application/pdf",
        ".mp3" => "audio/mpeg",
        ".m4a" => "audio/mp4",
        ".mp4" => "video/mp4",
        ".epub" => "application/epub+zip",
        ".zip" => "application/zip",
        _ => "application/octet-stream",
    };
}
