using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse;

namespace Companion.Resolve.Stops;

/// <summary>Makes of a manuscript the one that a reader may see. It is done before anything is numbered, linked or gathered, so that nothing can lead back.</summary>
/// <param name="whole">All of it.</param>
/// <param name="reader">Who reads it.</param>
/// <param name="keepsOtherwise">Whether words for readers who have not come so far are kept besides, to look for mistakes in them.</param>
internal sealed class ManuscriptAtStop(ParsedManuscript whole, Knowledge reader, bool keepsOtherwise = false)
{
    private readonly FrozenSet<string> _sources = whole.References
        .Where(reference => !reader.Allows(reference.Reveal?.Place))
        .Select(reference => reference.Key)
        .ToFrozenSet(StringComparer.Ordinal);

    public ParsedManuscript Make()
    {
        var settings = whole.Settings;
        var bibliography = settings.Bibliography with { NoCite = settings.Bibliography.NoCite.RemoveAll(cited => _sources.Contains(cited.Key)) };
        var register = RegisterAtStop.Of(whole.Register, reader, Prose());
        return WithoutUncited(whole with
        {
            Settings = settings with { Work = settings.Work?.Until(reader), Bibliography = bibliography, Changes = Change.KnownTo(reader, settings.Changes) },
            Chapters = [.. whole.Chapters.Where(IsShown).Select(Chapter)],
            References = [.. whole.References.Where(reference => !_sources.Contains(reference.Key)).Select(reference => reference with { Annotation = Prose().RewriteAll(reference.Annotation), Reveal = null })],
            Register = register,
            Timeline = Timeline(register),
        });
    }

    /// <summary>A source that is listed for its annotation is not when everything that cites it is withheld.</summary>
    private ParsedManuscript WithoutUncited(ParsedManuscript made)
    {
        if (reader.Stop is null || !made.References.Any(reference => !reference.Annotation.IsEmpty))
            return made;
        var keys = whole.References.Select(reference => reference.Key).ToHashSet(StringComparer.Ordinal);
        var (before, after) = (CitedKeys.Of(whole, keys.Contains), CitedKeys.Of(made, keys.Contains));
        var wanted = made.Settings.Bibliography.NoCite.Select(cited => cited.Key).ToHashSet(StringComparer.Ordinal);
        return made with
        {
            References = [.. made.References.Where(reference => !before.Contains(reference.Key) || after.Contains(reference.Key) || wanted.Contains(reference.Key) || wanted.Contains("*"))],
        };
    }

    /// <summary>Whether anything of a chapter is shown; one whose whole title is withheld is not.</summary>
    public bool IsShown(ParsedChapter chapter) => reader.Allows(chapter.Header.Reveals?.Place) && !Prose().RewriteAll(chapter.Title).IsEmpty;

    private ParsedChapter Chapter(ParsedChapter chapter)
    {
        chapter = chapter with { Header = chapter.Header with { Changes = Change.KnownTo(reader, chapter.Header.Changes) } };
        var notes = chapter.Notes.Select(note => note with { Content = Prose().RewriteAll(note.Content) }).ToList();
        var prose = Prose(notes.Where(note => note.Content.IsEmpty).Select(note => note.Label));
        var (title, content) = (prose.RewriteAll(chapter.Title), prose.RewriteAll(chapter.Content));
        var kept = notes.Where(note => !note.Content.IsEmpty).Select(note => note with { Content = prose.RewriteAll(note.Content) });
        if (reader.Stop is null) // then what is missing was not written, and is to be found
            return chapter with { Title = title, Content = content, Notes = [.. kept] };
        var called = CalledNotes.Of(title, content, [.. kept]);
        return chapter with { Title = title, Content = content, Notes = called, Places = ShownPlaces.Of(chapter.Places, content, called, prose) };
    }

    private Timeline Timeline(Register register)
    {
        var entries = register.Entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var written = whole.Register.Entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<TimelineEvent> told = [.. whole.Timeline.Events.Where(each => reader.Allows(PlaceOf(each, reader.Order)))];
        return whole.Timeline with
        {
            Events =
            [
                .. told.Select(each => each with
                {
                    Told = each.Told with { Last = LastRead(each.Told) },
                    Description = Prose().RewriteAll(each.Description),
                    Who = each.Who.RemoveAll(who => !entries.Contains(who.Id) && written.Contains(who.Id)),
                    Where = each.Where is { } where && !entries.Contains(where.Id) && written.Contains(where.Id) ? null : each.Where,
                    Reveal = null,
                }).Where(each => !each.Description.IsEmpty),
            ],
        };
    }

    /// <summary>Where a reader has learnt of an event: what its line says, though not before it is told, or else the last place that tells it.</summary>
    public static Locator PlaceOf(TimelineEvent told, ReadingOrder order) => told.Reveal is { } said ? order.Later(said.Place, told.Told.First)! : order.EndOf(told.Told);

    private Locator LastRead(WorkStretch told) =>
        reader.Allows(told.Last) || whole.Settings.Work is not { IsListed: true } work ? told.Last : work.Between(told).Last(chapter => reader.Allows(chapter.Locator)).Locator;

    private ProseAtStop Prose(IEnumerable<string>? hiddenNotes = null) =>
        new(reader, new HiddenMarks((hiddenNotes ?? []).ToFrozenSet(StringComparer.Ordinal), _sources)) { KeepsOtherwise = keepsOtherwise };
}
