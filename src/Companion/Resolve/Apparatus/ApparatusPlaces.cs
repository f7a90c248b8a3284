using Companion.Model;
using Companion.Model.Apparatus;

namespace Companion.Resolve.Apparatus;

/// <summary>The places on pages of the apparatus that a link can name.</summary>
internal static class ApparatusPlaces
{
    public static IEnumerable<Anchor> On(ApparatusPage page) => page switch
    {
        RegisterPage register => register.Entries.Select(listed => listed.Entry.Anchor).OfType<Anchor>(),
        TimelinePage timeline => timeline.Rows.Select(row => row.Anchor),
        PassagesPage passages => passages.Parts.SelectMany(part => part.Chapters.Select(chapter => chapter.Anchor)),
        QuestionsPage questions => questions.Groups.Select(questions => questions.Anchor),
        Bibliography bibliography => bibliography.Groups.SelectMany(sources => sources.Entries.Select(entry => entry.Anchor)),
        BookIndex index => index.Letters.SelectMany(letter => letter.Entries.SelectMany(WithChildren)),
        _ => [],
    };

    private static IEnumerable<Anchor> WithChildren(IndexEntry entry) => entry.Children.SelectMany(WithChildren).Prepend(entry.Anchor);
}
