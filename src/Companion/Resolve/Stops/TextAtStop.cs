using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Stops;
using Companion.Parse;

namespace Companion.Resolve.Stops;

/// <summary>Finds what reads badly, or tells too much, in what is left for the readers of one stop.</summary>
internal static class TextAtStop
{
    /// <param name="whole">All that the author wrote.</param>
    /// <param name="manuscript">What is left.</param>
    /// <param name="reader">Who reads it.</param>
    /// <remarks>Reports CMP713 to CMP716.</remarks>
    public static IEnumerable<StopFinding> Check(ParsedManuscript whole, ParsedManuscript manuscript, Knowledge reader)
    {
        var stop = reader.Stop!; // only asked at a stop
        if (manuscript.Chapters.IsEmpty && !whole.Chapters.IsEmpty)
            return [StopFinding.Of(DiagnosticCatalogue.NothingLeft, stop.Range, stop)];
        var early = from item in Citations(manuscript)
                    where item.Work is not null && !reader.Allows(item.Work) && reader.Order.Knows(reader.Order.EndOf(item.Work))
                    select StopFinding.Of(DiagnosticCatalogue.EarlyPlace, item.Range, stop, item.Work!);
        return [.. early, .. manuscript.Chapters.SelectMany(chapter => Emptied(chapter, whole, stop)), .. LostNames(whole, reader, stop)];
    }

    private static IEnumerable<CitationItem> Citations(ParsedManuscript manuscript) =>
        Inlines(manuscript).Concat(manuscript.References.SelectMany(reference => ProseWalk.Inlines(reference.Annotation))).OfType<Citation>().SelectMany(citation => citation.Items);

    private static IEnumerable<Inline> Inlines(ParsedManuscript manuscript) => manuscript.Chapters.SelectMany(chapter =>
        ProseWalk.Line(chapter.Title).Concat(ProseWalk.Inlines(chapter.Content)).Concat(chapter.Notes.SelectMany(note => ProseWalk.Inlines(note.Content))));

    /// <summary>Titles with nothing below them that had something.</summary>
    private static IEnumerable<StopFinding> Emptied(ParsedChapter chapter, ParsedManuscript whole, ReadingStop stop)
    {
        var written = whole.Chapters.First(other => other.Source == chapter.Source);
        if (chapter.Content.IsEmpty && !written.Content.IsEmpty)
            yield return StopFinding.Of(DiagnosticCatalogue.EmptyAtStop, chapter.Title[0].Range, stop);
        var before = BareHeadings(written.Content).Select(heading => heading.Range).ToHashSet();
        foreach (var heading in BareHeadings(chapter.Content).Where(heading => !before.Contains(heading.Range)))
            yield return StopFinding.Of(DiagnosticCatalogue.EmptyAtStop, heading.Range, stop);
    }

    /// <summary>Headings that are followed by no text: by nothing, or by another of their level or above.</summary>
    private static IEnumerable<Heading> BareHeadings(ImmutableArray<Block> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is Heading heading && (i + 1 == content.Length || (content[i + 1] is Heading next && next.Level <= heading.Level)))
                yield return heading;
        }
    }

    /// <summary>Sources whose authors’ names are words of a sentence that is shown, and which have fallen away.</summary>
    private static IEnumerable<StopFinding> LostNames(ParsedManuscript whole, Knowledge reader, ReadingStop stop)
    {
        var withheld = whole.References.Where(reference => !reader.Allows(reference.Reveal?.Place)).Select(reference => reference.Key).ToHashSet(StringComparer.Ordinal);
        if (withheld.Count == 0 || !Named(whole, withheld).Any())
            return [];
        var withSources = new ManuscriptAtStop(whole with { References = [.. whole.References.Select(reference => reference with { Reveal = null })] }, reader).Make();
        return Named(withSources, withheld).Select(item => StopFinding.Of(DiagnosticCatalogue.WithheldSource, item.Range, stop));
    }

    /// <summary>What names some sources in sentences.</summary>
    private static IEnumerable<CitationItem> Named(ParsedManuscript manuscript, HashSet<string> keys) =>
        Inlines(manuscript).OfType<Citation>().Where(citation => citation.Form == CitationForm.InSentence).Select(citation => citation.Items[0]).Where(first => keys.Contains(first.Key));
}
