using System.Collections.Immutable;
using System.Globalization;
using Companion.Model;
using Companion.Render.Views;

namespace Companion.Render.Epub;

/// <summary>Says what is in the EPUB. Source: EPUB 3.3, section 5.</summary>
/// <param name="publication">Whose contents they are.</param>
/// <param name="documents">The pages, in the order of the spine.</param>
internal sealed class PackageContents(EpubPages publication, ImmutableArray<WrittenPage> documents)
{
    public PackageView View()
    {
        var edition = publication.Edition;
        var accessibility = Accessibility.Of(edition.Book);
        return new PackageView
        {
            Title = edition.FullTitle,
            Modified = edition.Modified.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            Items = [.. documents.Select(Document), .. publication.Stylesheets.Select(sheet => Record($"css-{Path.GetFileNameWithoutExtension(sheet.Path)}", sheet.Path)), .. StyleFiles(), Cover(), .. Pictures(), Record("ncx", "toc.ncx")],
            Cover = EpubCover.Id,
            Start = StartOf(documents),
            Spine = [.. documents.Select(document => IdOf(document.Path))],
            Landmarks = LandmarkView.Of(edition.Book),
            AccessModes = accessibility.AccessModes,
            TextIsSufficient = accessibility.IsTextSufficient,
            AccessibilityFeatures = accessibility.Features,
            AccessibilityHazards = accessibility.Hazards,
            AccessibilitySummary = accessibility.Summary,
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

    private IEnumerable<ManifestItemView> StyleFiles() =>
        publication.StyleFiles.Select((file, i) => Record(string.Create(null, $"css-file-{i + 1}"), file.Path) with { Href = string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString)) });

    /// <summary>Source: EPUB 3.3, #sec-cover-image.</summary>
    private ManifestItemView Cover() => new() { Id = EpubCover.Id, Href = publication.Cover.File, MediaType = publication.Cover.MediaType, Properties = "cover-image" };

    /// <summary>The first page that is neither title page nor contents; null when only colophon and imprint follow them.</summary>
    private static string? StartOf(ImmutableArray<WrittenPage> documents)
    {
        var navigation = documents.Select(document => document.Path).ToList().IndexOf(EpubPages.NavigationFile);
        return navigation + 3 < documents.Length ? documents[navigation + 1].Path : null;
    }

    private IEnumerable<ManifestItemView> Pictures() =>
        publication.Addresses.Images.Select((image, i) => new ManifestItemView
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
        if (document.Path == EpubPages.NavigationFile)
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
