using Companion.Model;

namespace Companion.Render.Site;

/// <summary>Where a tree of the site puts things: one page a chapter, everything else in <c>assets</c>, its own or another tree's.</summary>
/// <param name="folder">The tree's, from the site's root: empty, or with a slash at the end.</param>
/// <param name="assets">Where the files of the book lie.</param>
internal sealed class SiteAddresses(string folder, AssetPlaces assets) : Addresses
{
    /// <summary>The page of a chapter. Names of the site's own pages are left to them; no id has a full stop in it.</summary>
    public static string PageOf(string chapterId) => chapterId is "index" or "404" or "whole-book" or "offline" ? $"chapter.{chapterId}.html" : $"{chapterId}.html";

    public override string Of(Anchor anchor, string from)
    {
        if (anchor.Chapter == from)
            return $"#{anchor.Id}";
        return anchor.Name is null ? PageOf(anchor.Chapter) : $"{PageOf(anchor.Chapter)}#{anchor.Id}";
    }

    public override string? Of(Asset asset, bool asPicture)
    {
        var path = assets.PathOf(asset);
        return path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : $"../{path}";
    }
}
