using Companion.Model;

namespace Companion.Tests.Model;

public sealed class MomentsTests
{
    [Theory]
    [InlineData(1979, 2, 28, true)]
    [InlineData(1979, 2, 29, false)]
    [InlineData(1980, 2, 29, true)]
    [InlineData(1900, 2, 29, false)]
    [InlineData(2000, 2, 29, true)]
    [InlineData(-44, 3, 15, true)]
    [InlineData(1979, 4, 31, false)]
    [InlineData(1979, 13, null, false)]
    [InlineData(1979, 0, null, false)]
    [InlineData(1979, null, null, true)]
    public void TheCalendarKnowsItsDays(int year, int? month, int? day, bool isPossible) => Assert.Equal(isPossible, Moments.IsPossible(new DateParts(year, month, day, null)));

    [Fact]
    public void AYearHoldsItsDays()
    {
        var (year, day) = (new DateParts(1979, null, null, null), new DateParts(1979, 6, 12, null));
        Assert.True(Moments.FirstDay(year) < Moments.FirstDay(day) && Moments.LastDay(day) < Moments.LastDay(year));
        Assert.True(Moments.LastDay(new DateParts(-1, null, null, null)) < Moments.FirstDay(new DateParts(0, null, null, null)));
    }

    [Fact]
    public void OnAScaleDatesStandInTheirOrder()
    {
        DateParts[] inOrder = [new(-1, null, null, null), new(0, null, null, null), new(1979, null, null, null), new(1979, 1, 2, null), new(1979, null, null, 1), new(1979, 6, null, null), new(1979, null, null, 4), new(1980, null, null, null)];
        Assert.Equal(inOrder, inOrder.OrderBy(Moments.Position));
    }
}
