using System.Collections.Immutable;
using System.Globalization;
using Companion.Diagnostics;
using Companion.Load;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Render.Apparatus;
using Companion.Render.Drawings;
using CsCheck;

namespace Companion.Tests.Render.Drawings;

/// <summary>Whatever the timeline, nothing in its drawings touches anything else that can be read, and nothing leaves the page.</summary>
public sealed class DrawingTests
{
    private static readonly SourceRange s_nowhere = new SourceText("timeline.yml", "").Beginning;
    private static readonly DateWords s_dates = new(WordingLoader.Load(TemplateLoader.Program(), [], "en").Value);

    private static readonly Gen<string> s_words = Gen.OneOf(
        HostileText.Any,
        Gen.OneOf<string>("Kathy", "dances", "年老いた介護人が海辺の道を", "Donaudampfschiffahrtselektrizitätenhauptbetriebswerk", "تتذكر", "W", "a", ".").Array[1, 30].Select(words => string.Join(' ', words)));

    private static readonly Gen<DateParts?> s_date = Gen.Select(Gen.Int[-3000, 3000], Gen.Int[0, 12], Gen.Int[0, 28], Gen.Int[0, 4], Gen.Int[0, 5]).Select((year, month, day, season, shape) => shape switch
    {
        0 => null,
        1 => new DateParts(year / 1000 * 1000, null, null, null),
        2 => new DateParts(1979 + year / 500, null, null, season == 0 ? null : season),
        3 => new DateParts(1979, month == 0 ? null : month, month == 0 || day == 0 ? null : day, null),
        4 => new DateParts(1979, 6, day == 0 ? null : day, null),
        _ => new DateParts(year, null, null, null),
    });

    private static readonly Gen<(TimelinePage Page, Work Work)> s_timelines =
        from parts in Gen.Select(s_words, Gen.Int[1, 30]).Array[0, 6]
        from chapters in Gen.Int[1, 90]
        from names in s_words.Array[0, 30]
        from events in Gen.Select(Gen.Double.Unit, Gen.Int[0, 3], s_date, Gen.Int[0, 20], Gen.Bool, s_words, Gen.Int[0, 29].Array[0, 4]).Array[1, 120]
        select Timeline(parts, chapters, names, events);

    [Fact]
    public void NoWordsTouchOtherWordsAndNothingLeavesTheDrawing() => s_timelines.Sample(timeline =>
    {
        foreach (var piece in Pieces(timeline.Page, timeline.Work))
        {
            Assert.InRange(piece.Height, 1, Drawing.HighestPiece);
            var boxes = piece.Labels.Select(label => AsWritten(label).Box()).OrderBy(box => box.Top).ToList();
            Assert.All(boxes, box => Assert.True(box is { Left: >= 0, Right: <= Drawing.Width, Top: >= 0 } && box.Bottom <= piece.Height, $"{box} in {piece.Height}"));
            for (var i = 0; i < boxes.Count; i++)
                Assert.DoesNotContain(boxes.Skip(i + 1).TakeWhile(other => other.Top < boxes[i].Bottom), other => other.Left < boxes[i].Right && boxes[i].Left < other.Right);
            Assert.All(piece.Points, point => Assert.True(IsInside(point.X, point.Y, piece)));
            Assert.All(piece.Bars, bar => Assert.True(IsInside(bar.X, bar.Y, piece) && IsInside(bar.X + bar.Width, bar.Y, piece)));
            Assert.All(piece.Lines, line => Assert.True(IsInside(line.X1, line.Y1, piece) && IsInside(line.X2, line.Y2, piece)));
            Assert.All(piece.Threads.SelectMany(thread => thread.Corners), corner => Assert.True(IsInside(corner.X, corner.Y, piece)));
        }
    }, iter: 300);

    [Fact]
    public void NoLineGoesThroughWords() => s_timelines.Sample(timeline =>
    {
        foreach (var piece in Pieces(timeline.Page, timeline.Work))
        {
            var boxes = piece.Labels.Select(label => (label.Text, Box: AsWritten(label).Box())).ToList();
            var threads = piece.Threads.SelectMany(thread => thread.Corners.Zip(thread.Corners.Skip(1), (a, b) => new DrawnLine("thread", a.X, a.Y, b.X, b.Y)));
            foreach (var line in piece.Lines.Concat(threads))
                Assert.DoesNotContain(boxes, label => Cross(line, label.Box));
        }
    }, iter: 60);

    [Fact]
    public void NoDotLiesOnWords() => s_timelines.Sample(timeline =>
    {
        foreach (var piece in Pieces(timeline.Page, timeline.Work))
        {
            var boxes = piece.Labels.Select(label => label.Box()).ToList();
            foreach (var point in piece.Points)
                Assert.DoesNotContain(boxes, box => point.X + 3 > box.Left && point.X - 3 < box.Right && point.Y + 3 > box.Top && point.Y - 3 < box.Bottom);
        }
    }, iter: 100);

    [Fact]
    public void EveryEventIsDrawnOnceInTheOrderOfTelling() => s_timelines.Sample(timeline =>
    {
        var pieces = TellingDrawing.Of(timeline.Page, timeline.Work, s_dates);
        var dated = timeline.Page.Rows.Count(row => row.Event.When is not null);
        Assert.Equal(dated, pieces.Sum(piece => piece.Points.Length + piece.Bars.Length));
        Assert.Equal(dated == 0 ? 0 : timeline.Page.Rows.Length - dated, pieces.Sum(piece => piece.Lines.Count(line => line.Kind == "undated")));
        Assert.Equal(timeline.Page.Presence.Sum(person => person.Chapters.Length), PresenceDrawing.Of(timeline.Page, timeline.Work).Sum(piece => piece.Points.Length));
    }, iter: 100);

    [Fact]
    public void AMirroredDrawingIsTheSameTheOtherWayRound() => s_timelines.Sample(timeline =>
    {
        foreach (var piece in Pieces(timeline.Page, timeline.Work))
        {
            var back = piece.Mirrored().Mirrored();
            Assert.Equal(piece.Points.Select(point => Math.Round(point.X, 6)), back.Points.Select(point => Math.Round(point.X, 6)));
            Assert.Equal(piece.Bars.Select(bar => Math.Round(bar.X, 6)), back.Bars.Select(bar => Math.Round(bar.X, 6)));
        }
    }, iter: 30);

    private static IEnumerable<Drawing> Pieces(TimelinePage page, Work work) => [.. TellingDrawing.Of(page, work, s_dates), .. PresenceDrawing.Of(page, work)];

    /// <summary>Coordinates are rounded when they are written.</summary>
    private static DrawnLabel AsWritten(DrawnLabel label) => label with
    {
        X = double.Parse(Coordinates.Text(label.X), CultureInfo.InvariantCulture),
        Y = double.Parse(Coordinates.Text(label.Y), CultureInfo.InvariantCulture),
    };

    /// <summary>Cuts away, side by side, what of the line lies outside of the box; whether something is left.</summary>
    private static bool Cross(DrawnLine line, (double Left, double Top, double Right, double Bottom) box)
    {
        var (from, to) = (0.0, 1.0);
        foreach (var (start, step, low, high) in new[] { (line.X1, line.X2 - line.X1, box.Left, box.Right), (line.Y1, line.Y2 - line.Y1, box.Top, box.Bottom) })
        {
            if (step == 0 && (start <= low || start >= high))
                return false;
            if (step != 0)
                (from, to) = (Math.Max(from, Math.Min((low - start) / step, (high - start) / step)), Math.Min(to, Math.Max((low - start) / step, (high - start) / step)));
        }

        return from < to;
    }

    private static bool IsInside(double x, double y, Drawing piece) => x is >= 0 and <= Drawing.Width && y >= 0 && y <= piece.Height;

    private static (TimelinePage Page, Work Work) Timeline(
        (string Name, int Chapters)[] parts, int chapters, string[] names, (double Told, int Stretch, DateParts? When, int Years, bool IsCirca, string Words, int[] Who)[] events)
    {
        var all = parts.Length == 0
            ? Enumerable.Range(1, chapters).Select(i => new WorkChapter(new Locator($"{i}"), null, i, i)).ToImmutableArray()
            : [.. parts.SelectMany((part, p) => Enumerable.Range(1, part.Chapters).Select(i => (Part: p + 1, Number: i)))
                .Select((chapter, i) => new WorkChapter(new Locator($"{chapter.Part}.{chapter.Number}"), chapter.Part, chapter.Number, i + 1))];
        var people = names.Select((name, i) => new RegisterEntry { Id = $"p{i}", Kind = RegisterKind.Person, Name = new RegisterName(name, null, default, s_nowhere), Range = s_nowhere }).ToList();
        var rows = events.Select((each, i) =>
        {
            var first = (int)(each.Told * (all.Length - 1));
            ImmutableArray<WorkChapter> told = [.. all.Skip(first).Take(1 + each.Stretch)];
            var until = each.When is { } when && each.Years > 15 ? when with { Year = when.Year + each.Years } : null;
            var happens = new TimelineEvent
            {
                Told = new WorkStretch(told[0].Locator, told[^1].Locator), When = each.When, Until = until, IsCirca = each.IsCirca,
                Description = [new Text(each.Words, s_nowhere)], WhenRange = s_nowhere, Range = s_nowhere,
            };
            return new TimelineRow(happens, new Anchor("timeline", $"event-{i}"), [.. each.Who.Where(who => who < people.Count).Distinct().Select(who => people[who])], null, told);
        }).OrderBy(row => row.ToldIn[0].Order).ToImmutableArray();
        var presence = rows.SelectMany(row => row.Who.Select(who => (who, row.ToldIn))).GroupBy(each => each.who)
            .Select(each => new Presence(each.Key, [.. each.SelectMany(one => one.ToldIn).Distinct().OrderBy(chapter => chapter.Order)]));
        var section = new Section(new Anchor("timeline", "telling"), [], 2, []);
        return (new TimelinePage("timeline", new TimelineParts(section, null, null), rows, [.. presence], all) { InOrderOfEvents = [] },
            new Work("A work", null, null, [.. parts.Select(part => new WorkPart(part.Name, 1, part.Chapters))]) { Chapters = all });
    }
}
