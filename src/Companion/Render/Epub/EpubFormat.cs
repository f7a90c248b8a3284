using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Render.Epub;

/// <summary>An EPUB 3.3 that also reads well in older reading systems.</summary>
public sealed class EpubFormat : IOutputFormat
{
    private const string Folder = "EPUB/";

    public string Name => "epub";

    /// <returns>One file, named after the book.</returns>
    /// <remarks>Reports CMP401 to CMP405.</remarks>
    public Diagnosed<ImmutableArray<OutputFile>> Render(RenderJob job, ImmutableArray<OutputFile> earlier)
    {
        var publication = new EpubPages(job);
        var (pages, findings) = PageMaker.Write(job, publication.Documents());
        if (findings.Length > 0)
            return new([], findings);
        var (records, recordFindings) = PageMaker.Write(job, publication.Records(pages));
        if (recordFindings.Length > 0)
            return new([], recordFindings);
        var content = pages.Concat(records)
            .Select(page => OutputFile.Of(page.Path.StartsWith("META-INF/", StringComparison.Ordinal) ? page.Path : Folder + page.Path, EpubCharacters.Fit(page.Text)))
            .Concat(publication.Stylesheets.Select(sheet => OutputFile.Of(Folder + sheet.Path, sheet.Text)))
            .Concat(publication.Addresses.Images.Select(image => new OutputFile(Folder + image.File, image.Asset.Content)));
        ImmutableArray<OutputFile> files =
        [
            OutputFile.Of("mimetype", "application/epub+zip"),
            .. content.OrderByDescending(file => file.Path.StartsWith("META-INF/", StringComparison.Ordinal)).ThenBy(file => file.Path, StringComparer.Ordinal),
        ];
        return new([new OutputFile($"{job.Book.Settings.Slug}.epub", EpubArchive.Pack(files, job.Modified, job.Threads))], []);
    }
}
