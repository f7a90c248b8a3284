using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Resolve.Apparatus;

namespace Companion.Tests.Resolve;

public sealed class OrderOfEventsTests
{
    private static readonly SourceRange s_nowhere = new SourceText("timeline.yml", "").Beginning;

    [Fact]
    public void SeasonsAndMonthsOfAYearFollowEachOther() => Assert.Equal(
        ["year", "spring", "june", "autumn", "winter", "next"],
        Order(Event("winter", new(1979, null, null, 4)), Event("next", new(1980, null, null, null)), Event("june", new(1979, 6, null, null)),
            Event("spring", new(1979, null, null, 1)), Event("autumn", new(1979, null, null, 3)), Event("year", new(1979, null, null, null))));

    [Fact]
    public void WhatMustHaveHappenedBeforeComesBefore() => Assert.Equal(
        ["may", "june", "year"],
        Order(Event("year", new(1979, null, null, null), "june"), Event("june", new(1979, 6, null, null)), Event("may", new(1979, 5, null, null))));

    [Fact]
    public void EventsOfOneDateFollowTheirCausesAndElseTheOrderOfTelling() => Assert.Equal(
        ["c", "b", "a"],
        Order(Event("a", new(1979, null, null, null), "nobody-knows-when"), Event("nobody-knows-when", null, "b"), Event("c", new(1979, null, null, null)), Event("b", new(1979, null, null, null))));

    [Fact]
    public void ACircleHasAnOrderToo() => Assert.Equal(
        ["a", "b"],
        Order(Event("a", new(1979, null, null, null), "b"), Event("b", new(1979, null, null, null), "a")));

    private static TimelineRow Event(string id, DateParts? when, params string[] after) => new(
        new TimelineEvent
        {
            Id = id,
            Told = new WorkStretch(new Locator("1"), new Locator("1")),
            When = when,
            After = [.. after.Select(cause => new WrittenId(cause, s_nowhere))],
            Description = [new Text(id, s_nowhere)],
            WhenRange = s_nowhere,
            Range = s_nowhere,
        },
        new Anchor("timeline", id), [], null, []);

    private static IEnumerable<string?> Order(params ImmutableArray<TimelineRow> told) => OrderOfEvents.Of(told).Select(row => row.Event.Id);
}
