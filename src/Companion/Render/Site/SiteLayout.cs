using System.Collections.Immutable;
using System.Text;
using Companion.Model;

namespace Companion.Render.Site;

/// <summary>What searches: the script of the pages, and the two that it fetches when somebody searches.</summary>
internal sealed record SearchScripts(OutputFile Dialog, OutputFile Words, OutputFile Engine);

/// <summary>Where everything of the site lies.</summary>
internal sealed class SiteLayout
{
    private const string Optional = "font-display: optional";

    /// <param name="job">The books.</param>
    /// <param name="epubs">Those that were made before the site; may be empty.</param>
    public SiteLayout(RenderJob job, IEnumerable<OutputFile> epubs)
    {
        var editions = Edition.AllOf(job);
        Assets = new AssetPlaces(editions);
        Trees = [.. editions.Select(edition => new SiteTree(edition, AssetPlaces.FolderOf(edition, editions), epubs.FirstOrDefault(epub => epub.Stop == edition.Stop)))];
        Canonical = Trees.FirstOrDefault(tree => tree.Edition.Stop == job.Book.Settings.Site.Canonical) ?? Trees[0];
        Address = job.Book.Settings.Site.Address;
        Key = $"companion {job.Book.Settings.Identifier}";
        Stylesheet = Shared(job, "letters.css", "site.css");
        LettersOnDisk = job.Templates.Source("site/letters.css")?.Text is { } letters && letters.Contains(Optional, StringComparison.Ordinal) ? Named("letters.css", letters.Replace(Optional, "font-display: swap", StringComparison.Ordinal)) : null;
        AskedForFirst = [.. job.StyleFiles.Where(file => file.Output == "site" && file.IsAskedForFirst).Select(file => $"assets/{file.Path}")];
        StyleFiles = [.. job.BesideStylesheet("site", "assets/")];
        Reader = Shared(job, "reader.js");
        Script = Trees.Length > 1 ? Shared(job, "stops.js") : null;
        Cards = new SiteCards(job.Book.Settings.Cover, Trees, Assets, Trees.Length > 1 ? Edition.ForEverybody(job) : null, Address);
        Search = new SearchScripts(Shared(job, "search.js"), Shared(job, "search-words.js"), Shared(job, "search-engine.js"));
    }

    /// <summary>In reading order; one alone lies at the site's root, and then nobody has to choose.</summary>
    public ImmutableArray<SiteTree> Trees { get; }

    /// <summary>The tree that search engines are led to.</summary>
    public SiteTree Canonical { get; }

    public AssetPlaces Assets { get; }

    /// <summary>The site's, with a slash at the end; null when it is unknown.</summary>
    public Uri? Address { get; }

    /// <summary>Every page's.</summary>
    public OutputFile Stylesheet { get; }

    /// <summary>The same letters, for pages that are opened from a disk, where no typeface comes in time: they are shown when they come. Null where there are none.</summary>
    public OutputFile? LettersOnDisk { get; }

    /// <summary>The typefaces that are fetched before the stylesheet asks for them, from the site's root; may be empty.</summary>
    public ImmutableArray<string> AskedForFirst { get; }

    /// <summary>What it shows, beside it.</summary>
    public ImmutableArray<OutputFile> StyleFiles { get; }

    /// <summary>Does in every page what no page can do alone.</summary>
    public OutputFile Reader { get; }

    /// <summary>What scripts keep the reader's choices under: sites of one owner share a store, so that the book's name is in it.</summary>
    public string Key { get; }

    /// <summary>Remembers how far the reader has read; null where nobody has to choose.</summary>
    public OutputFile? Script { get; }

    /// <summary>The pictures that stand for pages elsewhere.</summary>
    public SiteCards Cards { get; }

    /// <summary>The scripts of the search, the same for every book.</summary>
    public SearchScripts Search { get; }

    /// <summary>What lies at the root for every tree.</summary>
    public IEnumerable<OutputFile> SharedFiles => new[] { Stylesheet, Reader, Script, Search.Dialog, Search.Words, Search.Engine }.OfType<OutputFile>().Concat(StyleFiles);

    /// <summary>The addresses of the typefaces that are asked for first, with spaces between.</summary>
    /// <param name="root">The way to the site's root.</param>
    /// <returns>Null when there are none.</returns>
    public string? TypefacesFrom(string root) => AskedForFirst.IsEmpty ? null : string.Join(' ', AskedForFirst.Select(path => root + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)));

    /// <summary>The absolute address of the page that search engines should take for a page.</summary>
    /// <param name="leaf">Of whichever tree; null for the front page.</param>
    /// <returns>Null when there is none: it is in other trees only, or nobody knows the site's address.</returns>
    public string? CanonicalOf(Leaf? leaf) =>
        Address is not null && Canonical.PageOf(leaf) is { } page ? $"{Address.AbsoluteUri}{Canonical.Folder}{(leaf is null ? "" : page)}" : null;

    /// <summary>The absolute address of a tree's front page.</summary>
    /// <returns>With a slash at its end; null when nobody knows the site's address.</returns>
    public string? StartOf(SiteTree tree) => Address is null ? null : $"{Address.AbsoluteUri}{tree.Folder}";

    /// <summary>Whether search engines may show a page: one that they are led to, or that leads them to it. Where nobody knows the site’s address, no page leads anywhere.</summary>
    /// <param name="tree">The page’s.</param>
    /// <param name="leaf">Null for the front page.</param>
    public bool IsListed(SiteTree tree, Leaf? leaf) => tree == Canonical || CanonicalOf(leaf) is not null;

    /// <param name="job">Whose templates have the texts; one of them has the last.</param>
    /// <param name="names">What the file has in it, and what it is called after at the end.</param>
    private static OutputFile Shared(RenderJob job, params ReadOnlySpan<string> names)
    {
        var text = "";
        foreach (var name in names)
            text += job.Templates.Source($"site/{name}")?.Text;
        return Named(names[^1], text);
    }

    private static OutputFile Named(string name, string text) => OutputFile.Of($"assets/{FileNames.Of(name, Fingerprint.Of(Encoding.UTF8.GetBytes(text)))}", text);
}
