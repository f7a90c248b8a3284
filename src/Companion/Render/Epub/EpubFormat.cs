using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Render.Covers;

namespace Companion.Render.Epub;

/// <summary>An EPUB 3.3 that also reads well in older reading systems.</summary>
public sealed class EpubFormat : IOutputFormat
{
    private const string Folder = "EPUB/";

    public string Name => "epub";

    /// <returns>A file for each book, named after it and, but for the last, after its stop.</returns>
    /// <remarks>Reports CMP316 and CMP401 to CMP405.</remarks>
    public Diagnosed<ImmutableArray<OutputFile>> Render(RenderJob job, ImmutableArray<OutputFile> earlier)
    {
        var editions = Edition.AllOf(job);
        var onSite = new AssetPlaces(editions);
        var painter = new CoverPainter(job.Book.Settings.Cover);
        ImmutableArray<EpubPages> publications = [.. editions.Select((edition, i) => new EpubPages(job, edition, onSite, new EpubCover(edition, editions.Length == 1 ? 0 : i + 1, painter)))];
        var (documents, findings) = PageMaker.Write(job, [.. publications.SelectMany(publication => publication.Documents())]);
        if (findings.Length > 0)
            return new([], findings);
        var (records, recordFindings) = PageMaker.Write(job, [.. publications.SelectMany(publication => publication.Records(Of(publication, documents)))]);
        if (recordFindings.Length > 0)
            return new([], recordFindings);
        Parallel.ForEach(publications, new ParallelOptions { MaxDegreeOfParallelism = job.Threads }, publication => _ = publication.Cover.Content);
        var packing = new Packing();
        return new([.. publications.Select(publication => new OutputFile(
            $"{publication.Edition.FileName}.epub",
            EpubArchive.Pack(Files(publication, [.. Of(publication, documents), .. Of(publication, records)]), publication.Edition.Modified, job.Threads, packing))
        {
            Stop = publication.Edition.Stop,
        })], [.. job.Book.Settings.Cover.Picture is null ? editions.SelectMany(CoverWords.Missing) : []]);
    }

    private static ImmutableArray<WrittenPage> Of(EpubPages publication, ImmutableArray<WrittenPage> pages) =>
        [.. pages.Where(page => page.Edition == publication.Edition)];

    private static ImmutableArray<OutputFile> Files(EpubPages publication, ImmutableArray<WrittenPage> pages)
    {
        var content = pages
            .Select(page => OutputFile.Of(page.Path.StartsWith("META-INF/", StringComparison.Ordinal) ? page.Path : Folder + page.Path, EpubCharacters.Fit(page.Text)))
            .Concat(publication.Stylesheets.Select(sheet => OutputFile.Of(Folder + sheet.Path, sheet.Text)))
            .Concat(publication.StyleFiles.Select(file => file with { Path = Folder + file.Path }))
            .Concat(publication.Addresses.Images.Select(image => new OutputFile(Folder + image.File, image.Asset.Content)))
            .Append(new OutputFile(Folder + publication.Cover.File, publication.Cover.Content));
        return
        [
            OutputFile.Of("mimetype", "application/epub+zip"),
            .. content.OrderByDescending(file => file.Path.StartsWith("META-INF/", StringComparison.Ordinal)).ThenBy(file => file.Path, StringComparer.Ordinal),
        ];
    }
}
