namespace Companion.Load;

/// <summary>Reads the address at which a site will be.</summary>
public static class SiteAddress
{
    /// <summary>An absolute http or https address without query and fragment, with a slash at its end; else null.</summary>
    public static Uri? Read(string text) =>
        ReadPlain(text) is { Query: "", Fragment: "" } uri
            ? uri.AbsolutePath.EndsWith('/') ? uri : new Uri(uri.AbsoluteUri + "/")
            : null;

    /// <summary>An absolute http or https address; else null.</summary>
    public static Uri? ReadPlain(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}
