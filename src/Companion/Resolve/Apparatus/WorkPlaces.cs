using Companion.Model;

namespace Companion.Resolve.Apparatus;

/// <summary>Names for the chapters of the work on the page of passages.</summary>
internal static class WorkPlaces
{
    /// <summary>A chapter's name on the page: <c>chapter-2-13</c>.</summary>
    public static string NameOf(WorkChapter chapter) => $"chapter-{chapter.Locator.Text.Replace('.', '-')}";
}
