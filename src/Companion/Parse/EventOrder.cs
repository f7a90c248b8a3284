using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse;

/// <summary>Checks that causes come before effects.</summary>
internal sealed class EventOrder
{
    private readonly Dictionary<string, TimelineEvent> _events;
    private readonly HashSet<TimelineEvent> _inCircles = [];

    private EventOrder(ImmutableArray<TimelineEvent> events) =>
        _events = events.Where(each => each.Id is not null).ToDictionary(each => each.Id!, StringComparer.Ordinal);

    /// <param name="events">In the order of the file; each id once.</param>
    /// <param name="ids">Also those of events that could not be read.</param>
    /// <remarks>Reports CMP653 (unknown event), CMP654 (dated before its cause) and CMP655 (a circle).</remarks>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<TimelineEvent> events, IReadOnlyCollection<string> ids)
    {
        var order = new EventOrder(events);
        var unknown =
            from each in events
            from cause in each.After
            where !ids.Contains(cause.Id)
            select DiagnosticCatalogue.UnknownEvent.At(cause.Range, cause.Id).DidYouMean(cause.Id, ids);
        return [.. unknown, .. order.Circles(events), .. events.SelectMany(order.TooEarly)];
    }

    private IEnumerable<(WrittenId Written, TimelineEvent Event)> Causes(TimelineEvent of) =>
        from cause in of.After
        where _events.ContainsKey(cause.Id)
        select (cause, _events[cause.Id]);

    /// <summary>Takes away, again and again, every event whose causes are all away; what is left leads into a circle.</summary>
    private IEnumerable<Diagnostic> Circles(ImmutableArray<TimelineEvent> events)
    {
        var waiting = events.ToDictionary(each => each, each => Causes(each).Count());
        var effects = events.SelectMany(each => Causes(each).Select(cause => (Cause: cause.Event, Effect: each))).ToLookup(pair => pair.Cause, pair => pair.Effect);
        var free = new Queue<TimelineEvent>(events.Where(each => waiting[each] == 0));
        while (free.TryDequeue(out var next))
        {
            waiting.Remove(next);
            foreach (var effect in effects[next])
            {
                if (--waiting[effect] == 0)
                    free.Enqueue(effect);
            }
        }

        foreach (var start in events.Where(waiting.ContainsKey))
        {
            if (Circle(start, waiting) is { } circle)
                yield return circle;
        }
    }

    /// <summary>Goes from cause to cause until it comes back, or to where somebody has been before.</summary>
    private Diagnostic? Circle(TimelineEvent start, Dictionary<TimelineEvent, int> left)
    {
        var way = new List<TimelineEvent>();
        var (each, reference) = (start, new WrittenId("", start.Range));
        while (_inCircles.Add(each))
        {
            way.Add(each);
            (reference, each) = Causes(each).First(cause => left.ContainsKey(cause.Event));
        }

        var circle = way.SkipWhile(other => other != each).Select(other => $"‘{other.Id}’").ToList();
        return circle.Count == 0 ? null : DiagnosticCatalogue.CircleOfEvents.At(reference.Range, reference.Id, string.Join(" after ", [.. circle, circle[0]]));
    }

    /// <summary>An event without a date passes on the dates of its own causes.</summary>
    private IEnumerable<Diagnostic> TooEarly(TimelineEvent effect)
    {
        if (effect.When is not { } when)
            yield break;
        foreach (var (written, cause) in Causes(effect))
        {
            var dated = Dated(cause).Where(earlier => earlier != effect && Moments.LastDay(when) < Moments.FirstDay(earlier.When!)).MaxBy(earlier => Moments.FirstDay(earlier.When!));
            if (dated is not null)
                yield return DiagnosticCatalogue.EventBeforeItsCause.At(effect.WhenRange, effect.WhenRange.Text, written.Id, dated.WhenRange.Text);
        }
    }

    private List<TimelineEvent> Dated(TimelineEvent cause)
    {
        var (found, seen, open) = (new List<TimelineEvent>(), new HashSet<TimelineEvent>(), new Stack<TimelineEvent>([cause]));
        while (open.TryPop(out var each))
        {
            if (!seen.Add(each))
                continue;
            if (each.When is not null)
                found.Add(each);
            else
                Causes(each).ToList().ForEach(earlier => open.Push(earlier.Event));
        }

        return found;
    }
}
