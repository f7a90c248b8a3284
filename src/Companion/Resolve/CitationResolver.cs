using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Parse;
using Companion.Resolve.Apparatus;

namespace Companion.Resolve;

/// <summary>Looks up what citations name: a source, or a place in the work.</summary>
/// <param name="manuscript">For the work, the style and the words.</param>
/// <param name="sources">What can be cited.</param>
/// <param name="plan">Where places in the work are.</param>
/// <param name="findings">Where CMP530 to CMP533 go.</param>
internal sealed class CitationResolver(ParsedManuscript manuscript, SourceList sources, ApparatusPlan plan, List<Diagnostic> findings)
{
    private readonly Work? _work = manuscript.Settings.Work;
    private readonly SpokenNames _names = new(manuscript.Settings.Work, manuscript.Style, manuscript.Wording, manuscript.Settings.Language);

    /// <summary>The chapter with every citation looked up, and in styles with notes, with a note for each.</summary>
    public ParsedChapter Resolve(ParsedChapter chapter) =>
        new ChapterCitations(this, chapter, Notes()).Resolve();

    /// <summary>The bibliography's sources, the citations in their annotations looked up.</summary>
    public ImmutableArray<Reference> Resolve(ImmutableArray<Reference> listed) =>
    [
        .. listed.Select(reference => reference.Annotation.IsEmpty ? reference : reference with
        {
            Annotation = new ChapterCitations(this, null, Notes()).RewriteAll(reference.Annotation),
        }),
    ];

    /// <summary>One citation.</summary>
    /// <param name="citation">As it was written.</param>
    /// <param name="cited">The keys of the sources that the chapter has cited already; these are added.</param>
    public Citation Resolve(Citation citation, HashSet<string> cited)
    {
        var items = citation.Items.Select(item => Resolve(item, cited)).ToImmutableArray();
        return citation with { Items = citation.Form == CitationForm.InSentence ? items.SetItem(0, items[0] with { Name = _names.Of(items[0]) }) : items };
    }

    private CitationItem Resolve(CitationItem item, HashSet<string> cited)
    {
        if (sources.ByKey.TryGetValue(item.Key, out var reference))
            return item with { Work = null, Reference = reference, Target = sources.Places.GetValueOrDefault(item.Key), IsFirst = cited.Add(item.Key) };
        if (item.Work is { } stretch)
            return ResolvePlace(item, stretch, cited);
        findings.Add(DiagnosticCatalogue.UnknownCitationKey.At(item.Range, item.Key).DidYouMean(item.Key, sources.ByKey.Keys.Order(StringComparer.Ordinal)));
        return item;
    }

    private CitationNotes? Notes() => manuscript.Style.InNotes ? new CitationNotes(manuscript.Settings.Language) : null;

    private CitationItem ResolvePlace(CitationItem item, WorkStretch stretch, HashSet<string> cited)
    {
        if (_work is null)
        {
            findings.Add(DiagnosticCatalogue.CitedWorkUnknown.At(item.Range, stretch));
            return item;
        }

        var (first, last) = (_work.Find(stretch.First), _work.Find(stretch.Last));
        if (_work.IsListed)
            Check(item, stretch, first, last);
        return item with
        {
            Reference = _work.Reference is { } key ? sources.ByKey.GetValueOrDefault(key) : null,
            Target = first is null ? null : plan.PlaceOn(ApparatusKind.Passages, WorkPlaces.NameOf(first)),
            IsFirst = cited.Add(_work.Reference ?? ""),
        };
    }

    private void Check(CitationItem item, WorkStretch stretch, WorkChapter? first, WorkChapter? last)
    {
        var isWritten = item.Range.Length == item.Key.Length + 1; // a value that the file writes in other characters has one range for all of it
        if (first is null)
            ReportMissing(stretch.First, isWritten ? item.Range with { Length = stretch.First.Text.Length + 1 } : item.Range);
        if (last is null && stretch.Last != stretch.First)
            ReportMissing(stretch.Last, isWritten ? item.Range with { Start = item.Range.End - stretch.Last.Text.Length, Length = stretch.Last.Text.Length } : item.Range);
        if (first?.Order > last?.Order)
            findings.Add(DiagnosticCatalogue.ReversedStretch.At(item.Range, item.Key));
    }

    private void ReportMissing(Locator place, SourceRange range) => findings.Add(_work!.Missing(place, range)); // only where there is a work
}
