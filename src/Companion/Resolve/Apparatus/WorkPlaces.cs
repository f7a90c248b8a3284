using Companion.Model;

namespace Companion.Resolve.Apparatus;

/// <summary>The chapters of the work as the book names them: in addresses, and in findings about one that is not there.</summary>
internal static class WorkPlaces
{
    /// <summary>The name of a chapter's place among the passages: <c>chapter-2-13</c>.</summary>
    public static string NameOf(WorkChapter chapter) => $"chapter-{Slug.Ascii(chapter.Locator.Text.Replace('.', '-'))}";

    /// <summary>Which chapters there are instead of one that is not there: “part 2 has the chapters 10–17”.</summary>
    /// <param name="work">With at least one chapter.</param>
    /// <param name="missing">What the author wrote.</param>
    public static string InsteadOf(Work work, Locator missing)
    {
        var part = missing.Text.Split('.') is [var number, _, ..] ? number : null;
        var inPart = work.Chapters.Where(chapter => chapter.Part is { } its && $"{its}" == part).ToList();
        if (inPart.Count > 0)
            return $"part {part} has the chapters {inPart[0].Number}–{inPart[^1].Number}";
        return part is not null && work.Parts.Length > 0
            ? $"it has the parts 1–{work.Parts.Length}"
            : $"it has the chapters {work.Chapters[0].Locator}–{work.Chapters[^1].Locator}";
    }

    /// <summary>The chapter that was probably meant: the one of the same number in another part.</summary>
    public static string? Near(Work work, Locator missing)
    {
        var number = missing.Text[(missing.Text.LastIndexOf('.') + 1)..];
        return work.Chapters.Where(chapter => $"{chapter.Number}" == number).Select(chapter => chapter.Locator.Text).FirstOrDefault(place => place != missing.Text);
    }
}
