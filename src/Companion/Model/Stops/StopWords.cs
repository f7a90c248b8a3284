namespace Companion.Model.Stops;

/// <summary>Reading stops in words of the book's language.</summary>
/// <param name="work">However far somebody has read it; null when book.yml names none.</param>
/// <param name="wording">In the book's language.</param>
public sealed class StopWords(Work? work, Wording wording)
{
    /// <summary>Where a part or the work ends does not depend on how far somebody has read.</summary>
    private readonly Work? _work = work?.Whole;
    private readonly PlaceWords _places = new(work?.Whole, wording);

    /// <summary>For whom an edition is: “for readers who have finished Part One”.</summary>
    public string ReadersOf(ReadingStop stop)
    {
        if (stop.Readers is { } said)
            return said;
        if (stop.After == ReadingOrder.Beginning)
            return _work is null ? wording["readers_of_nothing"] : wording["readers_who_begin", _work.Title];
        return NameOfEnd(stop.After) is { } whole ? wording["readers_who_finished", whole] : wording["readers_who_came_to", PlaceOf(stop.After)];
    }

    /// <summary>A place behind which something follows, within a sentence: the part or the work that ends there, or else the place itself.</summary>
    public string PlaceOf(Locator after) => NameOfEnd(after) ?? _places.InSentence(after);

    /// <summary>Whether nothing of the work follows a place.</summary>
    public bool IsEndOfWork(Locator place) => _work?.Find(place) is { } chapter && chapter == _work.Chapters[^1];

    /// <summary>Whether something of the work follows a place; not where nobody knows its chapters.</summary>
    public bool IsBeforeEndOfWork(Locator place) => _work is { IsListed: true } && !IsEndOfWork(place);

    /// <summary>The work, or the part of it, whose last chapter a place is.</summary>
    /// <returns>Null when something of both follows.</returns>
    private string? NameOfEnd(Locator place)
    {
        if (_work?.Find(place) is not { } chapter)
            return null;
        if (IsEndOfWork(place))
            return _work.Title;
        return chapter == _work.Chapters.Last(other => other.Part == chapter.Part) ? _work.NameOf(chapter.Part) : null;
    }
}
