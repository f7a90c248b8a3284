using System.Collections.Immutable;
using System.Globalization;
using Companion.Model;
using Companion.Render.Site.Schemas;
using Companion.Render.Views;

namespace Companion.Render.Site;

/// <summary>Says what the pages at the site's root see that are no pages of a book.</summary>
internal sealed class RootPages(RenderJob job, SiteLayout layout)
{
    private readonly Edition _everybody = Edition.ForEverybody(job);

    private BookSettings Settings => _everybody.Book.Settings;

    /// <summary>Where the reader says how far he has read.</summary>
    /// <returns>Empty where nobody has to choose.</returns>
    public ImmutableArray<Page> FrontDoor() => layout.Script is { } script
        ? [new Page(_everybody, "index.html", "site/front-door.html", _ => FrontDoor(script))]
        : [];

    /// <summary>What is not meant for readers who have a page before them.</summary>
    public ImmutableArray<Page> Others()
    {
        var notFound = new Page(_everybody, "404.html", "site/404.html", _ => NotFound());
        var offline = new Page(_everybody, OfflineLists.Page, "site/offline.html", _ => new RootPageView { Page = View($"{_everybody.Book.Wording["offline"]} · {Settings.Title}", null) with { IsListed = false } });
        var icon = new Page(_everybody, "icon.svg", "site/icon.svg", _ => IconView.Of(Settings));
        return layout.Address is null ? [notFound, offline, icon] : [notFound, offline, icon, new Page(layout.Canonical.Edition, "sitemap.xml", "site/sitemap.xml", _ => SiteMap(layout.Address))];
    }

    private FrontDoorView FrontDoor(OutputFile script) => new()
    {
        Page = View(Settings.Title, Settings.Description) with
        {
            Canonical = layout.Address?.AbsoluteUri,
            Schema = new BookSchema(_everybody, layout).Of(null, null),
            Card = layout.Cards.View(_everybody, null),
            Stops = StopControl.AtTheDoor(layout, script),
        },
    };

    /// <summary>GitHub Pages shows this page at any address, so that its links begin with the site's own path.</summary>
    private RootPageView NotFound()
    {
        var path = layout.Address?.AbsolutePath ?? "";
        return new RootPageView
        {
            Page = View($"{_everybody.Book.Wording["not_found"]} · {Settings.Title}", _everybody.Book.Wording["not_found_advice"]) with
            {
                Base = path,
                Root = path,
                Stylesheet = path + layout.Stylesheet.Path,
                Typefaces = layout.TypefacesFrom(path),
                LettersOnDisk = layout.LettersOnDisk is { } letters ? path + letters.Path : null,
                Script = path + layout.Reader.Path,
                Download = layout.Trees is [var only] ? DownloadView.Of(only, path) : null,
            },
        };
    }

    private SiteMapView SiteMap(Uri address)
    {
        var pages = layout.Canonical.Leaves.Prepend(null)
            .Select(leaf => (Address: layout.CanonicalOf(leaf), Changed: layout.Canonical.Edition.ChangedOf(leaf)))
            .Where(page => page.Address is not null);
        if (layout.Trees.Length > 1)
            pages = pages.Prepend((address.AbsoluteUri, Change.Latest(Settings.Published, Settings.Changes)));
        return new SiteMapView
        {
            Pages = pages.Select(page => new ListedPageView { Address = page.Address!, Modified = page.Changed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }), // just asked
        };
    }

    private SitePageView View(string title, string? description) => new()
    {
        Title = title,
        Description = description,
        Canonical = null,
        IsListed = true,
        Base = "",
        Root = "",
        Card = null,
        Stylesheet = layout.Stylesheet.Path,
        Typefaces = layout.TypefacesFrom(""),
        LettersOnDisk = layout.LettersOnDisk?.Path,
        Download = null,
        Stops = null,
        Script = layout.Reader.Path,
        Key = layout.Key,
        Search = null,
        Feed = null,
        Manifest = null,
        Kept = OfflineLists.For(null),
        Schema = null,
        Locale = OpenGraphLocale.Of(Settings.Language),
    };
}
