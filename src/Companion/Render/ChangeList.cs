using Companion.Model;
using Companion.Render.Prose;
using Companion.Render.Views;

namespace Companion.Render;

/// <summary>All that has changed in a book, as its readers may know of it.</summary>
internal static class ChangeList
{
    /// <returns>The latest first; of a day first what concerns the book as a whole, and then in reading order.</returns>
    public static IEnumerable<(Chapter? Chapter, Change Change)> Of(Book book) => book.Settings.Changes
        .Select(change => ((Chapter?)null, change))
        .Concat(book.Spine.SelectMany(chapter => chapter.Changes.Select(change => ((Chapter?)chapter, change))))
        .OrderByDescending(each => each.change.Date);

    /// <param name="book">Whose changes they are.</param>
    /// <param name="writer">Writes the titles of a chapter.</param>
    /// <param name="href">The address of a chapter.</param>
    public static IEnumerable<ChangedDayView> View(Book book, Func<Chapter, ProseWriter> writer, Func<Chapter, string> href) =>
        from each in Of(book)
        group each by each.Change.Date into day
        select new ChangedDayView
        {
            Day = DayView.Of(day.Key, book.Wording),
            Changes = day.Select(each => new ChangeView
            {
                Title = each.Chapter is { } chapter ? writer(chapter).Line(TitleWords.Of(chapter.Title)) : null,
                Href = each.Chapter is { } changed ? href(changed) : null,
                Text = each.Change.Text,
            }),
        };
}
