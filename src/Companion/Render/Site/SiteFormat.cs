using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Render.Covers;
using Companion.Render.Search;

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
    /// <remarks>Reports CMP316 and CMP401 to CMP405.</remarks>
    public Diagnosed<ImmutableArray<OutputFile>> Render(RenderJob job, ImmutableArray<OutputFile> earlier)
    {
        var layout = new SiteLayout(job, earlier.Where(file => file.Path.EndsWith(".epub", StringComparison.Ordinal)));
        var root = new RootPages(job, layout);
        var (pages, findings) = PageMaker.Write(job, [.. root.FrontDoor(), .. layout.Trees.SelectMany(tree => new SitePages(tree, layout).All()), .. root.Others()]);
        ImmutableArray<OutputFile> written = [.. pages.Select(page => OutputFile.Of(page.Path, page.Text) with { Stop = page.Edition.Stop })];
        ImmutableArray<OutputFile> search = [.. Search(job, layout)];
        return new(
        [
            .. InFolder([.. written, .. layout.SharedFiles, .. search]),
            .. InFolder([OutputFile.Of(OfflineLists.Worker, job.Templates.Source("site/worker.js")!.Text), .. OfflineLists.Of(layout, written, search)]), // the program brings one along
            OutputFile.Of($"{Folder}robots.txt", Robots(layout.Address)),
            OutputFile.Of($"{Folder}.nojekyll", ""),
            .. Icons(job),
            .. InFolder(layout.Trees.Select(tree => WebManifest.Of(tree, layout.Address))),
            .. layout.LettersOnDisk is { } letters ? InFolder([letters]) : [],
            .. layout.Assets.Files(Folder),
            .. layout.Cards.Files(Folder),
            .. layout.Trees.Where(tree => tree.Epub is not null).Select(tree => tree.Epub! with { Path = $"{Folder}{tree.Folder}{tree.Epub.Path}" }), // just asked
        ], [.. findings, .. layout.Cards.Missing()]);
    }

    private static IEnumerable<OutputFile> InFolder(IEnumerable<OutputFile> files) => files.Select(file => file with { Path = Folder + file.Path });

    /// <summary>Beside the drawing, for browsers that want dots, and for the first screen of a telephone.</summary>
    private static ImmutableArray<OutputFile> Icons(RenderJob job) =>
    [
        new($"{Folder}icon.png", IconPainter.Paint(job.Book.Settings.Cover.Colour, side: 96)),
        new($"{Folder}apple-touch-icon.png", IconPainter.Paint(job.Book.Settings.Cover.Colour, side: 180)),
        .. WebManifest.Icons(job.Book.Settings.Cover.Colour, Folder),
    ];

    private static IEnumerable<OutputFile> Search(RenderJob job, SiteLayout layout) => layout.Trees
        .Zip(SearchFiles.Of([.. layout.Trees.Select(tree => (tree.Edition.Book, tree.Leaves))], job.Threads))
        .SelectMany(tree => tree.Second.Select(file => file with { Path = tree.First.Folder + file.Path, Stop = tree.First.Edition.Stop }));

    private static string Robots(Uri? address) =>
        "User-agent: *\nAllow: /\n" + (address is null ? "" : $"Sitemap: {address.AbsoluteUri}sitemap.xml\n");
}
