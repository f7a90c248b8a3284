using System.Collections.Frozen;
using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse;

namespace Companion.Resolve.Stops;

/// <summary>Lists every word of a manuscript with what decides who may read it. It is found in another way than what is left out, and so can judge that.</summary>
public static class Disclosures
{
    /// <returns>In the order of the files' reading.</returns>
    public static ImmutableArray<Disclosure> Of(ParsedManuscript manuscript)
    {
        var order = new ReadingOrder(manuscript.Settings.Work);
        var sources = manuscript.References.Where(reference => reference.Reveal is not null).ToFrozenDictionary(reference => reference.Key, reference => reference.Reveal!, StringComparer.Ordinal); // those that have one
        return
        [
            .. OfBook(manuscript.Settings, order),
            .. manuscript.Chapters.SelectMany(chapter => OfChapter(chapter, order, sources)),
            .. manuscript.Register.Entries.SelectMany(entry => OfEntry(entry, order)),
            .. manuscript.Timeline.Events.SelectMany(told => OfEvent(told, order)),
            .. manuscript.References.SelectMany(reference => OfReference(reference, order)),
        ];
    }

    /// <summary>What decides who may know of an entry at all.</summary>
    public static ImmutableArray<DisclosureCause> CausesOf(RegisterEntry entry, ReadingOrder order) =>
        RegisterAtStop.PlaceOf(entry, order) is { } place ? [new DisclosureCause($"‘{entry.Name.Text}’", place, entry.Range) { Verb = "is not met before", IsImplied = true }] : [];

    private static IEnumerable<Disclosure> OfBook(BookSettings settings, ReadingOrder order)
    {
        string?[] words =
        [
            settings.Description, settings.Subtitle, settings.Rights, settings.Slug, .. settings.Subjects,
            .. settings.Stops.SelectMany(stop => new[] { stop.Id, stop.Name, stop.Readers }), .. settings.PassageKinds.Values,
        ];
        return words.OfType<string>()
            .Select(word => new Disclosure(word, settings.Range with { Length = settings.Range.Source.Text.Length }, []))
            .Concat(OfChanges(settings.Changes, order));
    }

    private static ImmutableArray<Disclosure> OfChanges(ImmutableArray<Change> changes, ReadingOrder order)
    {
        var walk = new DisclosureWalk(order);
        Add(changes, walk, Surroundings.None);
        return walk.Found;
    }

    private static void Add(ImmutableArray<Change> changes, DisclosureWalk walk, Surroundings around)
    {
        foreach (var change in changes)
            walk.Add(change.Text, change.Range, around.With("the change", change.Reveals) with { IsWhole = true });
    }

    private static ImmutableArray<Disclosure> OfChapter(ParsedChapter chapter, ReadingOrder order, FrozenDictionary<string, Reveal> sources)
    {
        var walk = new DisclosureWalk(order) { Sources = sources };
        var ofTitle = chapter.Title is [Phrase { Attributes.Reveal: { Otherwise.IsEmpty: true } reveal }] ? reveal : null; // without a title, no chapter
        var whole = Surroundings.None.With("the chapter", chapter.Header.Reveals);
        var around = whole.With("the title", ofTitle);
        var top = chapter.Source.Beginning;
        walk.Line(chapter.Title, chapter.Title.IsEmpty ? top : chapter.Title[0].Range, whole with { IsWhole = true });
        walk.Add(chapter.Header.Summary ?? "", top, around);
        walk.Add(chapter.Id, top, around);
        Add(chapter.Header.Changes, walk, around);
        walk.Blocks(chapter.Content, around);
        var waiting = chapter.Notes.DistinctBy(note => note.Label).ToDictionary(note => note.Label, StringComparer.Ordinal);
        while (walk.Calls.FirstOrDefault(call => waiting.ContainsKey(call.Label)) is { Label: { } label })
        {
            waiting.Remove(label, out var note);
            var first = walk.Calls.Where(call => call.Label == label).Select(call => call.Around).Aggregate((one, other) => order.Compare(PlaceOf(other, order), PlaceOf(one, order)) < 0 ? other : one);
            walk.Blocks(note!.Content, first with { IsWhole = true }); // it has been there
        }

        foreach (var never in waiting.Values) // what nothing calls is shown to nobody
            walk.Blocks(never.Content, around);
        return walk.Found;
    }

    private static Locator? PlaceOf(Surroundings around, ReadingOrder order) => around.Causes.Aggregate(default(Locator), (latest, cause) => order.Later(latest, cause.Place));

    private static ImmutableArray<Disclosure> OfEntry(RegisterEntry entry, ReadingOrder order)
    {
        var walk = new DisclosureWalk(order);
        var around = Surroundings.None with { Causes = CausesOf(entry, order) };
        walk.Add(entry.Id, entry.Range, around);
        foreach (var name in entry.Names.Concat(entry.Aliases))
            walk.Add(name.Text, name.Range, From("this name", name.From, name.Range));
        foreach (var line in entry.Known)
            walk.Line(line.Text, line.Range, From("this line", line.From, line.Range));
        return walk.Found;

        Surroundings From(string what, Locator? from, SourceRange range) => around.With(what, from is null ? null : new Reveal(from, range));
    }

    private static ImmutableArray<Disclosure> OfEvent(TimelineEvent told, ReadingOrder order)
    {
        var walk = new DisclosureWalk(order);
        var cause = new DisclosureCause("the event", ManuscriptAtStop.PlaceOf(told, order), told.Reveal?.Range ?? told.Range) { Verb = told.Reveal is null ? "is told at" : "reveals", IsImplied = told.Reveal is null };
        walk.Line(told.Description, told.Range, Surroundings.None with { Causes = [cause] });
        return walk.Found;
    }

    private static ImmutableArray<Disclosure> OfReference(Reference reference, ReadingOrder order)
    {
        var walk = new DisclosureWalk(order);
        var around = Surroundings.None.With("the source", reference.Reveal);
        foreach (var field in reference.Fields)
            walk.Line(field.Value, reference.Range, around with { IsWhole = field.Key == "title" });
        walk.Blocks(reference.Annotation, around);
        return walk.Found;
    }
}
