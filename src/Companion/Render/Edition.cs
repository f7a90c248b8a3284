using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Render.Templates;
using Companion.Render.Views;

namespace Companion.Render;

/// <summary>One of the books of a job, and what it is called so that nobody takes it for another.</summary>
internal sealed class Edition
{
    /// <summary>What a book without a date was last changed at.</summary>
    private static readonly DateTimeOffset s_someDay = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="book">For readers of one stop.</param>
    /// <param name="words">The stops in words.</param>
    /// <param name="isAlone">Whether the job has no other book.</param>
    /// <param name="modified">When it was last changed, if somebody knows better than the book.</param>
    private Edition(Book book, StopWords words, bool isAlone, DateTimeOffset? modified)
    {
        (Book, StopWords) = (book, words);
        IsLast = book.Stop is null || book.Stop.Id == book.Settings.Stops[^1].Id;
        Readers = book.Stop is { } stop && !(isAlone && IsLast && !words.IsBeforeEndOfWork(stop.After)) ? words.ReadersOf(stop) : null;
        Changed = Change.Latest(book.Settings.Published, book.Settings.Changes.Concat(book.Spine.SelectMany(chapter => chapter.Changes)));
        Modified = modified ?? (Changed is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : s_someDay);
        Globals = new Globals(new GlobalsView { Book = BookView.Of(this), Words = new WordsView(book.Wording) });
    }

    public Book Book { get; }

    /// <summary>This stop and the others in words.</summary>
    public StopWords StopWords { get; }

    /// <summary>The id of its stop; null for what everybody may see.</summary>
    public string? Stop => Book.Stop?.Id;

    /// <summary>Whether it is for readers who have come as far as any.</summary>
    public bool IsLast { get; }

    /// <summary>“for readers who have finished Part One”; null where nobody asks, because there is one edition with everything in it.</summary>
    public string? Readers { get; }

    /// <summary>With its readers, so that two editions are not called the same.</summary>
    public string Title => For(Book.Settings.Title);

    /// <summary>With its subtitle too, as in a catalogue.</summary>
    public string FullTitle => For(Book.Settings.Subtitle is { } subtitle ? $"{Book.Settings.Title}: {subtitle}" : Book.Settings.Title);

    /// <summary>The author's for the last stop, and for the others one that is made from it: always the same, and never another's.</summary>
    public string Identifier => IsLast ? Book.Settings.Identifier : NameBasedUuid.UriOf($"{Book.Settings.Identifier}#{Stop}");

    /// <summary>Of its files, without an ending.</summary>
    public string FileName => IsLast ? Book.Settings.Slug : $"{Book.Settings.Slug}-{Stop}";

    /// <summary>The day on which it was published, or of the last change that its readers may know of; null when nobody says.</summary>
    public DateOnly? Changed { get; }

    /// <summary>The same as a time, for what must have one.</summary>
    public DateTimeOffset Modified { get; }

    /// <summary>What every template sees.</summary>
    public Globals Globals { get; }

    /// <summary>In reading order; at least one.</summary>
    public static ImmutableArray<Edition> AllOf(RenderJob job)
    {
        var words = new StopWords(job.Book.Settings.Work, job.Book.Wording);
        return [.. job.Books.Select(book => new Edition(book, words, job.Books.Length == 1, job.Modified))];
    }

    /// <summary>The book as somebody may know it who has not said yet how far he has read.</summary>
    public static Edition ForEverybody(RenderJob job) =>
        new(job.Books[0] with { Stop = null, Withheld = [] }, new StopWords(job.Book.Settings.Work, job.Book.Wording), isAlone: true, job.Modified);

    /// <summary>What the contents say instead of chapters that they do not name: “After Part Two: one more chapter”.</summary>
    public string LineFor(WithheldChapters withheld)
    {
        var (place, isOne) = (StopWords.PlaceOf(withheld.Stop.After), withheld.Count == 1);
        if (StopWords.IsEndOfWork(withheld.Stop.After))
            return isOne ? Book.Wording["withheld_chapter_after_work", place] : Book.Wording["withheld_chapters_after_work", place, withheld.Count];
        return isOne ? Book.Wording["withheld_chapter", place] : Book.Wording["withheld_chapters", place, withheld.Count];
    }

    /// <summary>When a page was published or last changed; null when nobody says.</summary>
    /// <param name="leaf">A page of the apparatus is made of all chapters, and so is the front page, for which it is null.</param>
    public DateOnly? ChangedOf(Leaf? leaf) => leaf?.Chapter is { } chapter ? Change.Latest(Book.Settings.Published, chapter.Changes) : Changed;

    private string For(string title) => Readers is null ? title : Book.Wording["edition_title", title, Readers];
}
