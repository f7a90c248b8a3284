using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Resolve.Apparatus;

/// <summary>The chapters of the work: all of them if book.yml names them, else those that the companion speaks of, in their natural order.</summary>
internal sealed class ChaptersOfWork
{
    private readonly Work? _work;

    /// <param name="work">Null when book.yml names none.</param>
    /// <param name="named">Every place that the companion names.</param>
    public ChaptersOfWork(Work? work, IEnumerable<Locator> named)
    {
        _work = work is { IsListed: true } ? work : null;
        All = _work?.Chapters ?? [.. named.Distinct().Order(LocatorOrder.Instance).Select(WorkPlaces.Unlisted).DistinctBy(WorkPlaces.NameOf)];
    }

    /// <summary>In the order of the work.</summary>
    public ImmutableArray<WorkChapter> All { get; }

    /// <summary>The chapter that a place names, by the name of its anchor.</summary>
    /// <returns>Null when the work has no such chapter.</returns>
    public string? Find(Locator place) =>
        _work is null ? WorkPlaces.NameOf(WorkPlaces.Unlisted(place)) : _work.Find(place) is { } chapter ? WorkPlaces.NameOf(chapter) : null;

    /// <summary>The chapters of a stretch, by the names of their anchors; of a stretch that is none, the ends that there are.</summary>
    public IEnumerable<string> Between(WorkStretch stretch)
    {
        var (first, last) = (Find(stretch.First), Find(stretch.Last));
        var (start, end) = (IndexOf(first), IndexOf(last));
        return start >= 0 && end >= start
            ? All[start..(end + 1)].Select(WorkPlaces.NameOf)
            : ((string?[])[first, last]).OfType<string>().Distinct();
    }

    private int IndexOf(string? name)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (WorkPlaces.NameOf(All[i]) == name)
                return i;
        }

        return -1;
    }
}
