using Companion.Render.Site;
using Companion.Render.Templates;

namespace Companion.Render.Views;

/// <summary>What every page of the site sees as <c>page</c>.</summary>
public sealed record SitePageView : View
{
    /// <summary>For the title bar.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence or two; null when there is none.</summary>
    public required string? Description { get; init; }

    /// <summary>The absolute address of the page that search engines should take; null when there is none, or when the site's address is unknown.</summary>
    public required string? Canonical { get; init; }

    /// <summary>Whether search engines may list it; not if only readers of other stops than those that they are led to have such a page.</summary>
    public required bool IsListed { get; init; }

    /// <summary>What addresses in the page begin with: empty, or for a page shown at any address the site's own path.</summary>
    public required string Base { get; init; }

    /// <summary>The way from the page to the site's root, where its icons lie.</summary>
    public required string Root { get; init; }

    /// <summary>What stands for the page where somebody links to it; null for a page that nobody should link to.</summary>
    public required CardView? Card { get; init; }

    /// <summary>The stylesheet's address.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>The addresses of the typefaces that a page shows only if they come with it, with spaces between; null when there are none.</summary>
    public required string? Typefaces { get; init; }

    /// <summary>The address of the stylesheet that pages on a disk have besides, because no typeface comes with them in time; null when there is none.</summary>
    public required string? LettersOnDisk { get; init; }

    /// <summary>The book as a file; null when none was made.</summary>
    public required DownloadView? Download { get; init; }

    /// <summary>The reading stops; null where nobody has to choose.</summary>
    public required StopsView? Stops { get; init; }

    /// <summary>The address of the script for what no page can do alone: previews, colours and size of the text, keys.</summary>
    public required string Script { get; init; }

    /// <summary>What the scripts keep the reader's choices under.</summary>
    public required string Key { get; init; }

    /// <summary>The contents of the book, as they stand beside a page; null in pages that have no place in them.</summary>
    public BesideView? Beside { get; init; }

    /// <summary>The search over the book; null for a page that is of no book.</summary>
    public required SearchView? Search { get; init; }

    /// <summary>The address of the feed that tells what has changed; null where there is none.</summary>
    public required string? Feed { get; init; }

    /// <summary>The address of the manifest by which readers can keep the book beside their programs; null for a page that is of no book.</summary>
    public required string? Manifest { get; init; }

    /// <summary>The lists of files that a browser keeps to show the page and others without a network: addresses from the site's root, with spaces between.</summary>
    public required string Kept { get; init; }

    /// <summary>What the page is, as JSON-LD, for search engines and libraries; null for a page that nobody should link to.</summary>
    public required Markup? Schema { get; init; }

    /// <summary>The book's language as Open Graph has it, <c>en_GB</c>; null where no country is named.</summary>
    public required string? Locale { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
    [
        ("title", Title), ("description", Description), ("canonical", Canonical), ("is_listed", IsListed), ("base", Base), ("root", Root), ("card", Card),
        ("stylesheet", Stylesheet), ("typefaces", Typefaces), ("letters_on_disk", LettersOnDisk), ("download", Download), ("stops", Stops), ("script", Script), ("key", Key), ("beside", Beside), ("search", Search),
        ("feed", Feed), ("schema", Schema), ("locale", Locale), ("manifest", Manifest), ("kept", Kept),
    ];
}

/// <summary>The contents of the book beside a page; for <c>site/beside.html</c>.</summary>
public sealed record BesideView : View
{
    /// <summary>The address of the page itself, as the entries have it.</summary>
    public required string Here { get; init; }

    /// <summary>The title of the page, without markup.</summary>
    public required string Title { get; init; }

    /// <summary>The chapters; of a long book those around the page.</summary>
    public required IEnumerable<ContentsView> Chapters { get; init; }

    /// <summary>Whether there are more chapters than these.</summary>
    public required bool IsCut { get; init; }

    /// <summary>The pages that the program made; may be empty.</summary>
    public required IEnumerable<ContentsView> Apparatus { get; init; }

    /// <summary>The sections of the page; may be empty.</summary>
    public required IEnumerable<ContentsView> Sections { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("here", Here), ("title", Title), ("chapters", Chapters), ("is_cut", IsCut), ("apparatus", Apparatus), ("sections", Sections)];
}

/// <summary>A file for a reading system.</summary>
public sealed record DownloadView : View
{
    public required string Href { get; init; }

    /// <summary>With its unit: <c>64 kB</c>.</summary>
    public required string Size { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("href", Href), ("size", Size)];

    /// <param name="tree">Whose EPUB it is.</param>
    /// <param name="start">The way from the page to the tree's folder.</param>
    /// <returns>Null when none was made.</returns>
    internal static DownloadView? Of(SiteTree tree, string start) => tree.Epub is { } epub
        ? new DownloadView { Href = start + epub.Path, Size = tree.Edition.Book.Wording.Size(epub.Content.Length) }
        : null;
}

/// <summary>Seen by <c>site/chapter.html</c>.</summary>
public sealed record ChapterPageView : View
{
    public required SitePageView Page { get; init; }

    public required ChapterView Chapter { get; init; }

    /// <summary>What its names and citations lead to; may be empty.</summary>
    public required IEnumerable<PreviewView> Previews { get; init; }

    /// <summary>Where it can be mended; null where nobody says where its sources are, and where its readers may not see them.</summary>
    public required RepositoryView? Repository { get; init; }

    /// <summary>Null in the first page.</summary>
    public required ContentsView? Previous { get; init; }

    /// <summary>Null in the last page.</summary>
    public required ContentsView? Next { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("page", Page), ("chapter", Chapter), ("previews", Previews), ("repository", Repository), ("previous", Previous), ("next", Next)];
}

/// <summary>Seen by <c>site/apparatus.html</c>.</summary>
public sealed record ApparatusPageView : View
{
    public required SitePageView Page { get; init; }

    public required ApparatusView Apparatus { get; init; }

    /// <summary>Null where nothing stands before it.</summary>
    public required ContentsView? Previous { get; init; }

    /// <summary>Null where nothing stands behind it.</summary>
    public required ContentsView? Next { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields =>
        [("page", Page), ("apparatus", Apparatus), ("previous", Previous), ("next", Next)];
}

/// <summary>Seen by <c>site/whole-book.html</c>.</summary>
public sealed record WholeBookView : View
{
    public required SitePageView Page { get; init; }

    /// <summary>Its chapters and the pages that the program made, without their sections; may be empty.</summary>
    public required IEnumerable<ContentsView> Contents { get; init; }

    /// <summary>In reading order; may be empty.</summary>
    public required IEnumerable<ChapterView> Chapters { get; init; }

    /// <summary>The pages that the program made; may be empty.</summary>
    public required IEnumerable<ApparatusView> Apparatus { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("page", Page), ("contents", Contents), ("chapters", Chapters), ("apparatus", Apparatus)];
}

/// <summary>Seen by <c>site/404.html</c> and <c>site/offline.html</c>.</summary>
public sealed record RootPageView : View
{
    public required SitePageView Page { get; init; }

    protected override IEnumerable<(string Name, object? Value)> Fields => [("page", Page)];
}
