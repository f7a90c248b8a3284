using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Epub;
using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>Seen by <c>epub/title-page.xhtml</c> and <c>epub/container.xml</c>.</summary>
public sealed record EpubPageView : View
{
    /// <summary>The way from the page to the folder of the package document: empty or <c>../</c>.</summary>
    public required string Base { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("base", Base)];
}

/// <summary>Seen by <c>epub/imprint.xhtml</c>.</summary>
public sealed record EpubImprintView : View
{
    /// <summary>The way from the page to the folder of the package document: empty.</summary>
    public required string Base { get; init; }

    /// <summary>What has changed, the latest day first; may be empty.</summary>
    public required IEnumerable<ChangedDayView> Changes { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("base", Base), ("changes", Changes)];
}

/// <summary>Seen by <c>epub/cover.xhtml</c>.</summary>
public sealed record EpubCoverView : View
{
    /// <summary>The way from the page to the folder of the package document: empty.</summary>
    public required string Base { get; init; }

    /// <summary>The address of the picture.</summary>
    public required string Picture { get; init; }

    /// <summary>What it shows, in words.</summary>
    public required string Alternative { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("base", Base), ("picture", Picture), ("alternative", Alternative)];
}

/// <summary>Seen by <c>epub/chapter.xhtml</c>.</summary>
public sealed record EpubChapterView : View
{
    /// <summary>The way from the page to the folder of the package document: empty or <c>../</c>.</summary>
    public required string Base { get; init; }

    public required ChapterView Chapter { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("base", Base), ("chapter", Chapter)];
}

/// <summary>Seen by <c>epub/apparatus.xhtml</c>.</summary>
public sealed record EpubApparatusView : View
{
    /// <summary>The way from the page to the folder of the package document: empty or <c>../</c>.</summary>
    public required string Base { get; init; }

    public required ApparatusView Apparatus { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("base", Base), ("apparatus", Apparatus)];
}

/// <summary>Seen by <c>epub/nav.xhtml</c> and <c>epub/toc.ncx</c>.</summary>
public sealed record NavigationView : View
{
    /// <summary>The way from the page to the folder of the package document: empty.</summary>
    public required string Base { get; init; }

    /// <summary>In the order of the spine, two levels deep, counted from 1 through both.</summary>
    public required IEnumerable<ContentsView> Entries { get; init; }

    /// <summary>How many levels the entries have: 1 or 2.</summary>
    public required int Depth { get; init; }

    /// <summary>The address of the cover's page; null when it has none.</summary>
    public required string? Cover { get; init; }

    /// <summary>The address of the title page.</summary>
    public required string TitlePage { get; init; }

    /// <summary>The address of the first chapter.</summary>
    public required string FirstChapter { get; init; }

    /// <summary>The pages of the apparatus; may be empty.</summary>
    public required IEnumerable<LandmarkView> Landmarks { get; init; }

    /// <summary>A line for each chapter that this edition mentions and does not name; may be empty.</summary>
    public required IEnumerable<string> Withheld { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("base", Base), ("entries", Entries), ("depth", Depth), ("cover", Cover), ("title_page", TitlePage), ("first_chapter", FirstChapter), ("landmarks", Landmarks),
        ("withheld", Withheld),
    ];
}

/// <summary>A page of the apparatus in <see cref="NavigationView"/> and <see cref="PackageView"/>.</summary>
public sealed record LandmarkView : View
{
    /// <summary>What it is: <c>cast</c>, <c>bibliography</c>….</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Href { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("kind", Kind), ("title", Title), ("href", Href)];

    /// <summary>The pages of the apparatus, in the order of the book.</summary>
    internal static IEnumerable<LandmarkView> Of(Book book) => book.Apparatus.Select(page => new LandmarkView
    {
        Kind = ApparatusTitle.NameOf(page.Kind),
        Title = PlainText.Of(Leaf.TitleOf(page, book)),
        Href = EpubAddresses.FileOf(page.Id),
    });
}

/// <summary>Seen by <c>epub/package.opf</c>.</summary>
public sealed record PackageView : View
{
    /// <summary>Title, subtitle and readers in one: reading systems show only one.</summary>
    public required string Title { get; init; }

    /// <summary>The time of the last change, as in <c>2026-11-23T00:00:00Z</c>.</summary>
    public required string Modified { get; init; }

    /// <summary>The manifest.</summary>
    public required IEnumerable<ManifestItemView> Items { get; init; }

    /// <summary>The id of the cover's item.</summary>
    public required string Cover { get; init; }

    /// <summary>The address of the first page behind title page and contents; null when only the imprint follows them.</summary>
    public required string? Start { get; init; }

    /// <summary>Ids of items, in reading order.</summary>
    public required IEnumerable<string> Spine { get; init; }

    /// <summary>The pages of the apparatus; may be empty.</summary>
    public required IEnumerable<LandmarkView> Landmarks { get; init; }

    /// <summary>Whether a chapter has notes.</summary>
    public required bool HasNotes { get; init; }

    /// <summary>How the content is perceived: <c>textual</c>, <c>visual</c>.</summary>
    public required IEnumerable<string> AccessModes { get; init; }

    /// <summary>Whether reading the text alone loses nothing.</summary>
    public required bool TextIsSufficient { get; init; }

    /// <summary>Computed from the content.</summary>
    public required IEnumerable<string> AccessibilityFeatures { get; init; }

    /// <summary>Computed from the content; <c>none</c> alone if nothing can hurt.</summary>
    public required IEnumerable<string> AccessibilityHazards { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("title", Title), ("modified", Modified), ("items", Items), ("cover", Cover), ("start", Start), ("spine", Spine), ("landmarks", Landmarks), ("has_notes", HasNotes), ("access_modes", AccessModes),
        ("text_is_sufficient", TextIsSufficient), ("accessibility_features", AccessibilityFeatures),
        ("accessibility_hazards", AccessibilityHazards),
    ];
}

/// <summary>A file in <see cref="PackageView"/>.</summary>
public sealed record ManifestItemView : View
{
    public required string Id { get; init; }

    public required string Href { get; init; }

    public required string MediaType { get; init; }

    /// <summary>What the file needs of a reading system, with spaces between; null when it needs nothing.</summary>
    public required string? Properties { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("id", Id), ("href", Href), ("media_type", MediaType), ("properties", Properties)];
}
