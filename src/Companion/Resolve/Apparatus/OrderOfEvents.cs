using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>The events of the timeline in the order in which they happen.</summary>
internal sealed class OrderOfEvents
{
    private readonly Dictionary<string, TimelineEvent> _byId;
    private readonly List<TimelineRow> _waiting;
    private readonly HashSet<TimelineEvent> _happened = [];

    private OrderOfEvents(ImmutableArray<TimelineRow> rows)
    {
        _byId = rows.Where(row => row.Event.Id is not null).DistinctBy(row => row.Event.Id).ToDictionary(row => row.Event.Id!, row => row.Event, StringComparer.Ordinal);
        _waiting = [.. rows
            .Where(row => row.Event.When is not null)
            .OrderBy(row => Moments.Position(row.Event.When!))
            .ThenBy(row => row.Event.When!.Year)
            .ThenBy(row => Moments.LastDay(row.Event.Until ?? row.Event.When!))];
    }

    /// <param name="rows">In the order of telling.</param>
    /// <returns>
    /// Those with a date, by their dates; where these leave it open, or one is as vague as a year alone, after the events that an author says
    /// come before. Those of one date in the order of telling.
    /// </returns>
    public static ImmutableArray<TimelineRow> Of(ImmutableArray<TimelineRow> rows) => new OrderOfEvents(rows).InOrder();

    private ImmutableArray<TimelineRow> InOrder()
    {
        var order = ImmutableArray.CreateBuilder<TimelineRow>(_waiting.Count);
        while (_waiting.Count > 0)
        {
            var next = Math.Max(0, _waiting.FindIndex(row => Causes(row.Event).All(_happened.Contains))); // a circle is reported elsewhere
            order.Add(_waiting[next]);
            _happened.Add(_waiting[next].Event);
            _waiting.RemoveAt(next);
        }

        return order.ToImmutable();
    }

    /// <summary>The events with a date that come before; an event without one passes on those before it.</summary>
    private IEnumerable<TimelineEvent> Causes(TimelineEvent effect)
    {
        var (seen, open) = (new HashSet<TimelineEvent> { effect }, new Stack<TimelineEvent>([effect]));
        while (open.TryPop(out var each))
        {
            foreach (var cause in each.After.Select(written => _byId.GetValueOrDefault(written.Id)).OfType<TimelineEvent>().Where(seen.Add))
            {
                if (cause.When is null)
                    open.Push(cause);
                else
                    yield return cause;
            }
        }
    }
}
