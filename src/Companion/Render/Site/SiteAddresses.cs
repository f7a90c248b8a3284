using Companion.Model;

namespace Companion.Render.Site;

/// <summary>Where the site puts things: one page a chapter, everything else in <c>assets</c>.</summary>
internal sealed class SiteAddresses : Addresses
{
    /// <summary>The page of a chapter. Names of the site's own pages are left to them; no id has a full stop in it.</summary>
    public static string PageOf(string chapterId) => chapterId is "index" or "404" ? $"chapter.{chapterId}.html" : $"{chapterId}.html";

    public override string Of(Anchor anchor, string from)
    {
        if (anchor.Chapter == from)
            return $"#{anchor.Id}";
        return anchor.Name is null ? PageOf(anchor.Chapter) : $"{PageOf(anchor.Chapter)}#{anchor.Id}";
    }

    public override string? Of(Asset asset, bool asPicture) => FileNames.OnSite(asset);
}
