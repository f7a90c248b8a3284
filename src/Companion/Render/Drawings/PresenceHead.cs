using System.Collections.Immutable;
using Companion.Model;
using Companion.Render.Apparatus;

namespace Companion.Render.Drawings;

/// <summary>The columns of a piece of <see cref="PresenceDrawing"/>, with the numbers of the chapters and the names of the parts above them.</summary>
internal sealed class PresenceHead
{
    /// <summary>With two lines for the names of the parts.</summary>
    public const double Highest = NumberHeight + 2 * PartHeight;

    private const double NumberHeight = 19;
    private const double NumberBaseline = 6;
    private const double NumberSize = 10;
    private const double PartHeight = 13;
    private const double PartBaseline = 12;
    private const double PartSize = 9;
    private const double PartGap = 3;
    private const int ShortestPart = 4;
    private const double LineGap = 3;

    private readonly ImmutableArray<(string Name, double X)> _parts;
    private readonly ImmutableArray<double> _boundaries;
    private readonly ImmutableArray<DrawnLabel> _numbers;

    /// <param name="chapters">At least one.</param>
    /// <param name="left">Where the columns begin.</param>
    /// <param name="width">Of a column.</param>
    /// <param name="work">For the names of its parts; null when nobody has said what the work is.</param>
    public PresenceHead(WorkChapter[] chapters, double left, double width, Work? work)
    {
        Right = left + chapters.Length * width;
        Columns = chapters.Select((chapter, i) => (chapter, X: left + (i + 0.5) * width)).ToDictionary(column => column.chapter, column => column.X);
        var firsts = chapters.Where((chapter, i) => i == 0 || chapter.Part != chapters[i - 1].Part).ToList();
        _boundaries = [.. firsts.Skip(1).Select(first => Columns[first] - width / 2)];
        _parts = [.. firsts.Select(first => (Name: work?.NameOf(first.Part) ?? "", X: Columns[first] - width / 2 + PartGap)).Where(part => part.Name.Length > 0)];
        var lines = _parts.IsEmpty ? 0 : AreApart ? 1 : 2;
        Height = NumberHeight + lines * PartHeight;
        _numbers = Numbers(chapters);
        Labels = [.. Parts(lines), .. _numbers];
    }

    /// <summary>Where the rows begin.</summary>
    public double Height { get; }

    /// <summary>Where the columns end.</summary>
    public double Right { get; }

    /// <summary>The middle of each chapter's column, in reading order.</summary>
    public IReadOnlyDictionary<WorkChapter, double> Columns { get; }

    /// <summary>The numbers and the names.</summary>
    public ImmutableArray<DrawnLabel> Labels { get; }

    /// <summary>Lines between the parts, below the numbers that they would touch.</summary>
    /// <param name="bottom">Where they end.</param>
    public IEnumerable<DrawnLine> Boundaries(double bottom) =>
        from x in _boundaries
        let isFree = _numbers.Select(number => number.Box()).All(box => box.Right + 1 < x || box.Left - 1 > x)
        select new DrawnLine("part", x, isFree ? Height - NumberHeight + LineGap : Height - LineGap, x, bottom);

    private static double Ends => Drawing.Width - Drawing.Margin;

    /// <summary>Whether every name ends before the next one begins.</summary>
    private bool AreApart => _parts.Select((part, i) => part.X + TextWidths.Of(part.Name, PartSize) + PartGap <= (i + 1 < _parts.Length ? _parts[i + 1].X : Ends)).All(fits => fits);

    /// <summary>Where the names need two lines, each may go on above or below the next one; the last may end at the edge and begin before its part.</summary>
    private IEnumerable<DrawnLabel> Parts(int lines)
    {
        var ends = new double[2];
        for (var i = 0; i < _parts.Length; i++)
        {
            var ((name, x), line, isLast) = (_parts[i], i % lines, i == _parts.Length - 1);
            var text = TextWidths.Shorten(name, PartSize, (i + lines < _parts.Length ? _parts[i + lines].X - PartGap : Ends) - x);
            var y = PartBaseline + line * PartHeight;
            if (isLast && text != name && Ends - TextWidths.Of(name, PartSize) > ends[line] + PartGap)
                yield return new DrawnLabel("part", Ends, y, "end", PartSize, name);
            else if (text == name || text.Length >= ShortestPart)
                yield return new DrawnLabel("part", x, y, "start", PartSize, text);
            ends[line] = x + TextWidths.Of(text, PartSize);
        }
    }

    /// <summary>Every chapter has its number if there is room for it, else every second, every fifth….</summary>
    private ImmutableArray<DrawnLabel> Numbers(WorkChapter[] chapters)
    {
        foreach (var step in (int[])[1, 2, 5, 10, 20])
        {
            var labels = chapters.Where(chapter => chapter.Number % step == 0)
                .Select(chapter => new DrawnLabel("of-chapter", Columns[chapter], Height - NumberBaseline, "middle", NumberSize, ChapterNames.Last(chapter))).ToImmutableArray();
            var isInside = labels.All(label => label.Box().Right <= Drawing.Width);
            if (isInside && labels.Zip(labels.Skip(1)).All(pair => pair.First.Box().Right + 2 <= pair.Second.Box().Left))
                return labels;
        }

        return [];
    }
}
