namespace Companion.Model.Stops;

/// <summary>The order in which a reader meets the places of the work; what nobody can find there comes last of all.</summary>
/// <param name="work">For its chapters; without them, places are compared level by level. Null when book.yml names no work.</param>
public sealed class ReadingOrder(Work? work) : IComparer<Locator?>
{
    private readonly Dictionary<Locator, int> _positions = work is { IsListed: true } ? work.Chapters.ToDictionary(chapter => chapter.Locator, chapter => chapter.Order) : [];

    /// <summary>Before the first place of every work.</summary>
    public static Locator Beginning { get; } = new("0");

    /// <param name="x">Null stands for the beginning, as in everything that is safe for everyone.</param>
    /// <param name="y">Likewise.</param>
    public int Compare(Locator? x, Locator? y)
    {
        var (first, second) = (x ?? Beginning, y ?? Beginning);
        if (work is { IsListed: true })
            return PositionOf(first).CompareTo(PositionOf(second));
        var (isFirst, isSecond) = (first == Beginning, second == Beginning);
        return isFirst || isSecond ? isSecond.CompareTo(isFirst) : LocatorOrder.Instance.Compare(first, second);
    }

    /// <summary>Whether the work has a place; where nobody knows its chapters, it has every place.</summary>
    public bool Knows(Locator place) => work is not { IsListed: true } || PositionOf(place) != int.MaxValue;

    /// <summary>The later of two places.</summary>
    public Locator? Later(Locator? a, Locator? b) => Compare(a, b) < 0 ? b : a;

    /// <summary>The first of some places; null, the beginning, comes before all others.</summary>
    public Locator? Earliest(IEnumerable<Locator?> places) => places.Aggregate((first, other) => Compare(other, first) < 0 ? other : first);

    /// <summary>The last of some places.</summary>
    public Locator? Latest(IEnumerable<Locator?> places) => places.Aggregate(Later);

    /// <summary>The place at which a reader has read all of a stretch.</summary>
    public Locator EndOf(WorkStretch stretch) => Compare(stretch.First, stretch.Last) > 0 ? stretch.First : stretch.Last;

    private int PositionOf(Locator place)
    {
        if (place == Beginning)
            return 0;
        return _positions.TryGetValue(place, out var exact) ? exact : work!.Find(place)?.Order ?? int.MaxValue; // there is a work
    }
}
