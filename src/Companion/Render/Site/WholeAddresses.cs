using Companion.Model;

namespace Companion.Render.Site;

/// <summary>Where everything is on the one page that has the whole book: ids are unique in the book.</summary>
/// <param name="pages">Where the same tree has the files of the book.</param>
internal sealed class WholeAddresses(SiteAddresses pages) : Addresses
{
    public override string Of(Anchor anchor, string from) => $"#{anchor.Id}";

    public override string? Of(Asset asset, bool asPicture) => pages.Of(asset, asPicture);
}
