namespace Companion.Model.Stops;

/// <summary>Reading stops in words of the book's language.</summary>
/// <param name="work">All of it, however far somebody has read; null when book.yml names none.</param>
/// <param name="wording">In the book's language.</param>
public sealed class StopWords(Work? work, Wording wording)
{
    private readonly PlaceWords _places = new(work, wording);

    /// <summary>For whom an edition is: “for readers who have finished Part One”.</summary>
    public string ReadersOf(ReadingStop stop)
    {
        if (stop.Readers is { } said)
            return said;
        if (stop.After == ReadingOrder.Beginning)
            return work is null ? wording["readers_of_nothing"] : wording["readers_who_begin", work.Title];
        return wording[IsEnd(stop.After) ? "readers_who_finished" : "readers_who_came_to", PlaceOf(stop.After)];
    }

    /// <summary>A place behind which something follows: the part or the work that ends there, or else the place itself.</summary>
    public string PlaceOf(Locator after)
    {
        if (work?.Find(after) is not { } chapter)
            return _places.Of(new WorkStretch(after, after));
        if (chapter == work.Chapters[^1])
            return work.Title;
        return IsEndOfPart(chapter) ? work.NameOf(chapter.Part)! : _places.Of(new WorkStretch(after, after)); // it is in a part
    }

    private bool IsEnd(Locator place) => work?.Find(place) is { } chapter && (chapter == work.Chapters[^1] || IsEndOfPart(chapter));

    private bool IsEndOfPart(WorkChapter chapter) =>
        work!.NameOf(chapter.Part) is not null && work.Chapters.Last(other => other.Part == chapter.Part) == chapter; // only asked of a work's own chapter
}
