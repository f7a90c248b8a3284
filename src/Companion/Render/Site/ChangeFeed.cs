using System.Globalization;
using Companion.Model;
using Companion.Render.Views;

namespace Companion.Render.Site;

/// <summary>Tells programs that ask for it what has changed in a tree: one entry for each chapter and day, so that other words do not make another entry.</summary>
/// <param name="tree">Whose changes they are.</param>
/// <param name="start">The absolute address of the tree, with a slash at its end.</param>
/// <remarks>Source: RFC 4287.</remarks>
internal sealed class ChangeFeed(SiteTree tree, string start)
{
    /// <summary>The feed's name in its tree.</summary>
    public const string File = "feed.atom";

    private Edition Edition => tree.Edition;

    private BookSettings Settings => Edition.Book.Settings;

    /// <summary>Whether there is anything to tell; nothing is without a day.</summary>
    public static bool IsIn(SiteTree tree) => tree.Edition.Changed is not null;

    public FeedView View()
    {
        var entries = Changes().Concat(Publication()).OrderByDescending(entry => entry.Updated, StringComparer.Ordinal).ToList();
        return new FeedView
        {
            Id = IdOf("feed"),
            Title = Edition.Title,
            Address = start + File,
            Page = start,
            Updated = entries[0].Updated, // it is in the tree
            Authors = Settings.Authors.IsEmpty ? [Settings.Title] : Settings.Authors.Select(author => author.Name),
            Entries = entries,
        };
    }

    private IEnumerable<FeedEntryView> Changes() =>
        from each in ChangeList.Of(Edition.Book)
        group each.Change.Text by (each.Chapter, each.Change.Date) into alike
        let chapter = alike.Key.Chapter
        select new FeedEntryView
        {
            Id = IdOf($"{DayOf(alike.Key.Date)} {chapter?.Id}"),
            Title = chapter is null ? Edition.Title : PlainText.Of(chapter.Title),
            Address = chapter is null ? start : start + SiteAddresses.PageOf(chapter.Id),
            Updated = TimeOf(alike.Key.Date),
            Texts = alike,
        };

    private IEnumerable<FeedEntryView> Publication()
    {
        if (Settings.Published is { } day)
        {
            yield return new FeedEntryView
            {
                Id = IdOf("published"),
                Title = Edition.Title,
                Address = start,
                Updated = TimeOf(day),
                Texts = [$"{Edition.Book.Wording["published"]} {Edition.Book.Wording.Date(day)}"],
            };
        }
    }

    private string IdOf(string name) => NameBasedUuid.UriOf($"{Edition.Identifier}#{name}");

    private static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string TimeOf(DateOnly day) => $"{DayOf(day)}T00:00:00Z";
}
