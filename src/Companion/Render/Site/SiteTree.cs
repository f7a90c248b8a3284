using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Companion.Render.Site;

/// <summary>The pages of one edition, which lie in one folder of the site.</summary>
internal sealed class SiteTree
{
    /// <summary>The page with the title and the contents.</summary>
    public const string FrontPage = "index.html";

    /// <summary>The page that has the whole book.</summary>
    public const string WholeBook = "whole-book.html";

    private readonly FrozenDictionary<string, string> _pages;

    /// <param name="edition">Whose pages they are.</param>
    /// <param name="folder">From the site's root: empty, or with a slash at the end.</param>
    /// <param name="epub">The edition as a file, from the output folder; null when none was made.</param>
    public SiteTree(Edition edition, string folder, OutputFile? epub)
    {
        (Edition, Folder, Epub) = (edition, folder, epub);
        Leaves = Leaf.Of(edition.Book);
        _pages = Leaves.DistinctBy(leaf => leaf.Name) // two chapters of one id are a finding, and written all the same
            .ToFrozenDictionary(leaf => leaf.Name, leaf => SiteAddresses.PageOf(leaf.Id), StringComparer.Ordinal);
    }

    public Edition Edition { get; }

    public string Folder { get; }

    public OutputFile? Epub { get; }

    public ImmutableArray<Leaf> Leaves { get; }

    /// <summary>The way from a page to the site's root.</summary>
    public string Up => Folder.Length == 0 ? "" : "../";

    /// <summary>The page of a leaf of this book or of another.</summary>
    /// <param name="leaf">Null for the front page, which every tree has.</param>
    /// <returns>Its path from the tree's folder; null when the tree has no such page.</returns>
    public string? PageOf(Leaf? leaf) => leaf is null ? FrontPage : _pages.GetValueOrDefault(leaf.Name);
}
