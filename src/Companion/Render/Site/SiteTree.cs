using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Companion.Render.Site;

/// <summary>The pages of one edition, which lie in one folder of the site.</summary>
internal sealed class SiteTree
{
    /// <summary>The page with the title and the contents.</summary>
    public const string FrontPage = "index.html";

    private readonly FrozenSet<string> _pages;

    /// <param name="edition">Whose pages they are.</param>
    /// <param name="folder">From the site's root: empty, or with a slash at the end.</param>
    /// <param name="epub">The edition as a file, from the output folder; null when none was made.</param>
    public SiteTree(Edition edition, string folder, OutputFile? epub)
    {
        (Edition, Folder, Epub) = (edition, folder, epub);
        Leaves = Leaf.Of(edition.Book);
        Pages = [FrontPage, .. Leaves.Select(leaf => SiteAddresses.PageOf(leaf.Id))];
        _pages = Pages.ToFrozenSet(StringComparer.Ordinal);
    }

    public Edition Edition { get; }

    public string Folder { get; }

    public OutputFile? Epub { get; }

    public ImmutableArray<Leaf> Leaves { get; }

    /// <summary>Their paths from the tree's folder, in reading order.</summary>
    public ImmutableArray<string> Pages { get; }

    /// <summary>The way from a page to the site's root.</summary>
    public string Up => Folder.Length == 0 ? "" : "../";

    /// <summary>What readers of another tree are led to: the same page if this one has it, else the contents.</summary>
    public string Nearest(string page) => Has(page) ? page : FrontPage;

    public bool Has(string page) => _pages.Contains(page);
}
