using System.Text;
using System.Text.Json;
using Companion.Model;

namespace Companion.Render.Site;

/// <summary>
/// Says which files a browser keeps, so that a tree can be read without a network: a list in each tree, for nobody should keep, or even learn the
/// name of, a page that he may not know yet; and where readers have to choose, one at the root for what stands before the choice.
/// </summary>
internal static class OfflineLists
{
    /// <summary>The name of each list in its folder.</summary>
    public const string File = "offline.json";

    /// <summary>The page at the root that is shown instead of one that was not kept.</summary>
    public const string Page = "offline.html";

    /// <summary>What keeps the files. It must lie at the root under a name that never changes, because a browser asks there for the next one.</summary>
    public const string Worker = "worker.js";

    private const string Drawing = "icon.svg";

    /// <summary>The lists that a page asks to keep, from the site's root, with spaces between.</summary>
    /// <param name="tree">The page's; null for one at the root.</param>
    public static string For(SiteTree? tree) => tree is null or { Folder.Length: 0 } ? File : $"{File} {tree.Folder}{File}";

    /// <param name="pages">All written pages, with paths from the site's root.</param>
    /// <param name="search">The files of the search of all trees, likewise.</param>
    public static IEnumerable<OutputFile> Of(SiteLayout layout, IReadOnlyList<OutputFile> pages, IReadOnlyList<OutputFile> search)
    {
        var root = pages.Where(page => page.Path is Page or Drawing).Concat(layout.SharedFiles).ToList();
        foreach (var tree in layout.Trees)
        {
            var some = pages.Where(page => IsKept(page, tree))
                .Concat(search.Where(file => file.Path.StartsWith($"{tree.Folder}{Search.SearchFiles.Folder}", StringComparison.Ordinal)))
                .Concat(tree.Edition.Book.Assets.Select(asset => new OutputFile(layout.Assets.PathOf(asset), asset.Content)));
            if (tree.Folder.Length == 0)
                root.AddRange(some);
            else
                yield return List(tree.Folder, some) with { Stop = tree.Edition.Stop };
        }

        yield return List("", layout.Trees.Length == 1 ? root : root.Concat(pages.Where(page => page.Path == SiteTree.FrontPage)));
    }

    /// <summary>The page with the whole book is not: what is on it is kept already.</summary>
    private static bool IsKept(OutputFile page, SiteTree tree) =>
        page.Stop == tree.Edition.Stop && page.Path.StartsWith(tree.Folder, StringComparison.Ordinal) && page.Path.EndsWith(".html", StringComparison.Ordinal)
        && page.Path != tree.Folder + SiteTree.WholeBook && page.Path is not ("404.html" or Page);

    /// <summary>Each file with a fingerprint, by which a browser sees what it has to fetch anew.</summary>
    private static OutputFile List(string folder, IEnumerable<OutputFile> files)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            foreach (var file in files.DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal))
                json.WriteString(file.Path, Fingerprint.Of(file.Content.AsSpan()).Digits);
            json.WriteEndObject();
        }

        return OutputFile.Of(folder + File, Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n");
    }
}
