using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>The chapters of the work as the book names them: in addresses, and in findings about one that is not there.</summary>
internal static class WorkPlaces
{
    /// <summary>The name of a chapter's place among the passages: <c>chapter-2-13</c>.</summary>
    public static string NameOf(WorkChapter chapter) => $"chapter-{Slug.Ascii(chapter.Locator.Text.Replace('.', '-'))}";

    /// <summary>The place of the chapter that a locator names.</summary>
    /// <param name="locator">As written.</param>
    /// <param name="work">Null when book.yml names none; a work without chapters has every chapter that is named.</param>
    /// <param name="plan">For the page.</param>
    /// <returns>Null when the work has no such chapter, and where the author does not want the page.</returns>
    public static Anchor? PlaceOf(Locator locator, Work? work, ApparatusPlan plan)
    {
        var chapter = work is { IsListed: true } ? work.Find(locator) : Unlisted(locator);
        return chapter is null ? null : plan.PlaceOn(ApparatusKind.Passages, NameOf(chapter));
    }

    /// <summary>A chapter of a work of which book.yml names none.</summary>
    public static WorkChapter Unlisted(Locator locator) => new(locator, null, 0, 0);
}
