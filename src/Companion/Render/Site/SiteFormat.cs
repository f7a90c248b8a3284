using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Render.Site;

/// <summary>A site of static pages that works from a sub-path, from a folder, and without scripts.</summary>
public sealed class SiteFormat : IOutputFormat
{
    private const string Folder = "site/";

    public string Name => "site";

    /// <returns>
    /// Everything in <c>site/</c>. One book lies at its root. Of several, each has a folder, and at the root is a front door that asks how far
    /// one has read. An EPUB made earlier is laid beside its pages, so that they can link to it.
    /// </returns>
    /// <remarks>Reports CMP401 to CMP405.</remarks>
    public Diagnosed<ImmutableArray<OutputFile>> Render(RenderJob job, ImmutableArray<OutputFile> earlier)
    {
        var layout = new SiteLayout(job, earlier.Where(file => file.Path.EndsWith(".epub", StringComparison.Ordinal)));
        var root = new RootPages(job, layout);
        var (pages, findings) = PageMaker.Write(job, [.. root.FrontDoor(), .. layout.Trees.SelectMany(tree => new SitePages(tree, layout).All()), .. root.Others()]);
        return new(
        [
            .. pages.Select(page => OutputFile.Of(Folder + page.Path, page.Text) with { Stop = page.Edition.Stop }),
            .. new[] { layout.Stylesheet, layout.Reader, layout.Script }.OfType<OutputFile>().Select(file => file with { Path = Folder + file.Path }),
            OutputFile.Of($"{Folder}robots.txt", Robots(layout.Address)),
            OutputFile.Of($"{Folder}.nojekyll", ""),
            .. layout.Assets.Files(Folder),
            .. layout.Trees.Where(tree => tree.Epub is not null).Select(tree => tree.Epub! with { Path = $"{Folder}{tree.Folder}{tree.Epub.Path}" }), // just asked
        ], findings);
    }

    private static string Robots(Uri? address) =>
        "User-agent: *\nAllow: /\n" + (address is null ? "" : $"Sitemap: {address.AbsoluteUri}sitemap.xml\n");
}
