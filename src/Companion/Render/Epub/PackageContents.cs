using System.Collections.Immutable;
using System.Globalization;
using Companion.Model;
using Companion.Render.Views;

namespace Companion.Render.Epub;

/// <summary>Says what is in the EPUB. Source: EPUB 3.3, section 5.</summary>
/// <param name="job">For the time of the last change.</param>
/// <param name="edition">Whose EPUB it is.</param>
/// <param name="addresses">Where its pictures are.</param>
/// <param name="documents">The pages, in the order of the spine.</param>
/// <param name="sheets">The paths of the stylesheets.</param>
internal sealed class PackageContents(RenderJob job, Edition edition, EpubAddresses addresses, ImmutableArray<WrittenPage> documents, ImmutableArray<string> sheets)
{
    public PackageView View()
    {
        var accessibility = Accessibility.Of(edition.Book);
        return new PackageView
        {
            Title = edition.FullTitle,
            Modified = job.Modified.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            Items = [.. documents.Select(Document), .. sheets.Select(sheet => Record($"css-{Path.GetFileNameWithoutExtension(sheet)}", sheet)), .. Pictures(), Record("ncx", "toc.ncx")],
            Spine = [.. documents.Select(document => IdOf(document.Path))],
            Landmarks = LandmarkView.Of(edition.Book),
            HasNotes = edition.Book.Spine.Any(chapter => !chapter.Notes.IsEmpty),
            AccessModes = accessibility.AccessModes,
            TextIsSufficient = accessibility.IsTextSufficient,
            AccessibilityFeatures = accessibility.Features,
            AccessibilityHazards = accessibility.Hazards,
        };
    }

    private static ManifestItemView Document(WrittenPage document) => new()
    {
        Id = IdOf(document.Path),
        Href = document.Path,
        MediaType = "application/xhtml+xml",
        Properties = PropertiesOf(document),
    };

    private static ManifestItemView Record(string id, string path) =>
        new() { Id = id, Href = path, MediaType = MediaTypes.Of(path), Properties = null };

    private IEnumerable<ManifestItemView> Pictures() =>
        addresses.Images.Select((image, i) => new ManifestItemView
        {
            Id = string.Create(null, $"image-{i + 1}"),
            Href = image.File,
            MediaType = image.Asset.MediaType,
            Properties = null,
        });

    /// <summary>An XML name: <c>nav</c>, and <c>text-plot</c> for a chapter, whose own id could be <c>nav</c>.</summary>
    private static string IdOf(string path) =>
        path.StartsWith("text/", StringComparison.Ordinal) ? $"text-{Path.GetFileNameWithoutExtension(path)}" : Path.GetFileNameWithoutExtension(path);

    /// <summary>What a page needs of a reading system, from what is in it. Source: EPUB 3.3, #sec-item-resource-properties.</summary>
    private static string? PropertiesOf(WrittenPage document)
    {
        var properties = new List<string>();
        if (document.Path == "nav.xhtml")
            properties.Add("nav");
        if (document.Text.Contains("<math", StringComparison.Ordinal))
            properties.Add("mathml");
        if (document.Text.Contains("<script", StringComparison.Ordinal) || document.Text.Contains("<form", StringComparison.Ordinal))
            properties.Add("scripted");
        if (document.Text.Contains("<svg", StringComparison.Ordinal))
            properties.Add("svg");
        return properties.Count == 0 ? null : string.Join(' ', properties);
    }
}
