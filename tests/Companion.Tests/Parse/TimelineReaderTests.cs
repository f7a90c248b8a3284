using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;
using CsCheck;

namespace Companion.Tests.Parse;

public sealed class TimelineReaderTests
{
    private static readonly BookSettings s_settings =
        new() { Title = "T", Identifier = "urn:x", Slug = "t", Range = new SourceText("book.yml", "").Beginning };

    [Theory]
    [InlineData("year: 1979", "1979 - -", null, false)]
    [InlineData("year: 1979, circa: true", "1979 - -", null, true)]
    [InlineData("year: 1978-1980", "1978 - -", "1980 - -", false)]
    [InlineData("year: 1979-1979", "1979 - -", null, false)]
    [InlineData("year: -44", "-44 - -", null, false)]
    [InlineData("year: -50--44", "-50 - -", "-44 - -", false)]
    [InlineData("year: −50 – −44", "-50 - -", "-44 - -", false)]
    [InlineData("date: 1979-06", "1979 6 -", null, false)]
    [InlineData("date: 1980-02-29", "1980 2 29", null, false)]
    [InlineData("date: 1979-06-12/1979-07", "1979 6 12", "1979 7 -", false)]
    [InlineData("circa: false", null, null, false)]
    public void ADateIsAsExactAsItIsWritten(string written, string? when, string? until, bool isCirca)
    {
        var (timeline, findings) = TimelineReader.Read(new SourceText("timeline.yml", $"- {{told: 1, event: x, {written}}}"), s_settings);
        Assert.Empty(findings);
        var told = Assert.Single(timeline.Events);
        Assert.Equal((when, until, isCirca), (Text(told.When), Text(told.Until), told.IsCirca));
    }

    [Fact]
    public void WhatIsNamedKnowsItsPlace()
    {
        var told = TimelineReader.Read(new SourceText("timeline.yml", "- told: 1\n  event: x\n  who: [kathy, ruth]\n  where: hailsham\n"), s_settings).Value.Events[0];
        Assert.Equal(["timeline.yml:3:9", "timeline.yml:3:16"], told.Who.Select(who => who.Range.ToString()));
        Assert.Equal("timeline.yml:4:10", told.Where!.Range.ToString());
    }

    [Fact]
    public void ALongChainOfCausesIsFollowedToItsEnd()
    {
        var chain = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"- {{id: e{i}, told: 1, event: x{(i == 0 ? ", year: 1990" : $", after: e{i - 1}")}}}\n"));
        var findings = TimelineReader.Read(new SourceText("timeline.yml", chain + "- {told: 1, event: x, year: 1980, after: e4999}\n"), s_settings).Findings;
        Assert.Equal(DiagnosticCatalogue.EventBeforeItsCause, Assert.Single(findings).Rule);
    }

    [Fact]
    public void WhateverIsWrittenNothingIsThrown() => Gen.Select(HostileText.Any, HostileText.Any, HostileText.Any).Sample((a, b, c) =>
        TimelineReader.Read(new SourceText("timeline.yml", $"- told: {a}\n  event: {b}\n  date: {c}\n- {c}"), s_settings).Value.Events.Length <= 2, iter: 2_000);

    private static string? Text(DateParts? date) => date is null ? null : $"{date.Year} {date.Month?.ToString() ?? "-"} {date.Day?.ToString() ?? "-"}";
}
