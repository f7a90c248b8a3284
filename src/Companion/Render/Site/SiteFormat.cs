using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Render.Site;

/// <summary>A site of static pages that works from a sub-path, from a folder, and without scripts.</summary>
public sealed class SiteFormat : IOutputFormat
{
    public string Name => "site";

    /// <remarks>Reports CMP401 to CMP405. The pages lie in <c>site/</c>. An EPUB made earlier is laid beside them, so that they can link to it.</remarks>
    public Diagnosed<ImmutableArray<OutputFile>> Render(RenderJob job, ImmutableArray<OutputFile> earlier)
    {
        var site = new SitePages(job, earlier.FirstOrDefault(file => file.Path.EndsWith(".epub", StringComparison.Ordinal)));
        var (pages, findings) = PageMaker.Write(job, site.All());
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        files.AddRange(pages.Select(page => OutputFile.Of($"site/{page.Path}", page.Text)));
        files.Add(OutputFile.Of($"site/{site.StylesheetFile}", site.Stylesheet));
        files.Add(OutputFile.Of("site/robots.txt", Robots(job.Book.Settings.Site.Address)));
        files.Add(OutputFile.Of("site/.nojekyll", ""));
        files.AddRange(job.Book.Assets // the same picture in two folders is one file
            .DistinctBy(FileNames.OnSite)
            .Select(asset => new OutputFile($"site/{FileNames.OnSite(asset)}", asset.Content)));
        if (site.Epub is { } epub)
            files.Add(epub with { Path = $"site/{epub.Path}" });
        return new(files.ToImmutable(), findings);
    }

    private static string Robots(Uri? address) =>
        "User-agent: *\nAllow: /\n" + (address is null ? "" : $"Sitemap: {address.AbsoluteUri}sitemap.xml\n");
}
