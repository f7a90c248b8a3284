using Companion.Render.Views;

namespace Companion.Render.Site;

/// <summary>Says which stop a page belongs to, and where the others are.</summary>
internal static class StopControl
{
    /// <summary>Of a page in a tree.</summary>
    /// <param name="pageOf">The same page in any tree; null where there is none.</param>
    /// <returns>Null where nobody has to choose.</returns>
    public static StopsView? On(SiteTree tree, Func<SiteTree, string?> pageOf, SiteLayout layout)
    {
        if (layout.Script is not { } script)
            return null;
        var (edition, own, at) = (tree.Edition, tree.Edition.Book.Stop!, layout.Trees.IndexOf(tree)); // one of several books has a stop
        return new StopsView
        {
            Script = tree.Up + script.Path,
            Key = $"{layout.Key} stop",
            Stop = own.Id,
            Here = edition.Book.Wording["stop_here", edition.Readers!], // and so it has readers of its own
            Held = edition.Book.Wording["stop_held_explained", edition.Readers!],
            Ways = layout.Trees.Select((other, i) => Way(other, $"{tree.Up}{other.Folder}{pageOf(other) ?? SiteTree.FrontPage}", isHere: i == at, isLater: i > at)),
        };
    }

    /// <summary>Of the site's front door, where a reader has not chosen yet.</summary>
    public static StopsView AtTheDoor(SiteLayout layout, OutputFile script) => new()
    {
        Script = script.Path,
        Key = $"{layout.Key} stop",
        Stop = null,
        Here = null,
        Held = null,
        Ways = layout.Trees.Select(tree => Way(tree, tree.Folder + SiteTree.FrontPage, isHere: false, isLater: false)),
    };

    private static StopView Way(SiteTree to, string href, bool isHere, bool isLater)
    {
        var stop = to.Edition.Book.Stop!; // one of several books has one
        return new StopView
        {
            Id = stop.Id,
            Name = stop.Name,
            Href = href,
            IsHere = isHere,
            IsLater = isLater,
            Warning = isLater ? to.Edition.Book.Wording["stop_warning", to.Edition.StopWords.PlaceOf(stop.After)] : null,
        };
    }
}
