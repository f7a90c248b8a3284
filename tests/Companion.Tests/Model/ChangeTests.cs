using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;

namespace Companion.Tests.Model;

public sealed class ChangeTests
{
    private static readonly SourceRange s_range = new SourceText("chapters/plot.md", "").Beginning;

    [Fact]
    public void TheLatestDayIsThatOfTheBookOrOfAChange()
    {
        Assert.Null(Change.Latest(null));
        Assert.Equal(Day(3), Change.Latest(Day(3)));
        Assert.Equal(Day(4), Change.Latest(null, Made(4), Made(2)));
        Assert.Equal(Day(5), Change.Latest(Day(5), Made(4)));
        Assert.Equal(Day(6), Change.Latest(Day(5), Made(2), Made(6)));
    }

    [Fact]
    public void AReaderKnowsOfChangesUpToWhereHeHasCome()
    {
        var reader = new Knowledge(new ReadingStop("part-one", "I have read Part One", new Locator("1.9"), s_range), new ReadingOrder(null));
        Change[] all = [Made(1), Made(2, "1.9"), Made(3, "2.10")];
        Assert.Equal([Made(1), Made(2)], Change.KnownTo(reader, [.. all]));
        Assert.Equal([Made(1), Made(2), Made(3)], Change.KnownTo(reader with { Stop = null }, [.. all]));
    }

    private static Change Made(int day, string? place = null) =>
        new(Day(day), "Something.", place is null ? null : new Reveal(new Locator(place), s_range), s_range);

    private static DateOnly Day(int day) => new(2026, 11, day);
}
