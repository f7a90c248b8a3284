namespace Companion.Model;

/// <summary>A picture or a typeface that a stylesheet shows.</summary>
/// <param name="Output">Whose stylesheet it is: <c>site</c> or <c>epub</c>.</param>
/// <param name="Path">As seen from the stylesheet, with forward slashes; it never leads up.</param>
/// <param name="Asset">What lies there.</param>
public sealed record StyleFile(string Output, string Path, Asset Asset)
{
    /// <summary>Whether it is a typeface that a page shows only if it is there in time.</summary>
    public bool IsAskedForFirst { get; init; }
}
