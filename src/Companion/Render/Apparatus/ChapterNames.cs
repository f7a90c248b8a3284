using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Render.Apparatus;

/// <summary>Short names for chapters of the work: their numbers, with the part before them where a number alone would not do.</summary>
/// <param name="Chapters">All of them, in reading order.</param>
internal sealed record ChapterNames(ImmutableArray<WorkChapter> Chapters)
{
    /// <summary>Whether every chapter of the work has a number of its own.</summary>
    private bool RunThrough { get; } = Chapters.Select(Last).Distinct().Count() == Chapters.Length;

    /// <summary>The number that the work prints over the chapter.</summary>
    public static string Last(WorkChapter chapter) => chapter.Locator.Text[(chapter.Locator.Text.LastIndexOf('.') + 1)..];

    /// <summary>Enough to know the chapter by.</summary>
    public string Of(WorkChapter chapter) => RunThrough ? Last(chapter) : chapter.Locator.Text;

    /// <summary>Several in a row: “1–5”.</summary>
    public string Of((WorkChapter First, WorkChapter Last) run) => Stretch(Of(run.First), Of(run.Last));

    /// <summary>Chapters in a row as one.</summary>
    /// <param name="chapters">In reading order, each once.</param>
    public static IEnumerable<(WorkChapter First, WorkChapter Last)> Runs(IEnumerable<WorkChapter> chapters)
    {
        var runs = new List<(WorkChapter First, WorkChapter Last)>();
        foreach (var chapter in chapters)
        {
            if (runs.Count > 0 && runs[^1].Last.Order + 1 == chapter.Order)
                runs[^1] = (runs[^1].First, chapter);
            else
                runs.Add((chapter, chapter));
        }

        return runs;
    }

    /// <summary>Both ends of a stretch: “6–8”; a single place is its own end.</summary>
    public static string Stretch(string first, string last) => first == last ? first : $"{first}–{last}";
}
