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

    /// <summary>The chapter with every citation looked up, and in styles with notes, with a note for each.</summary>
    public ParsedChapter Resolve(ParsedChapter chapter) =>
        new ChapterCitations(this, chapter, manuscript.Style.InNotes ? new CitationNotes(this, manuscript.Settings.Language) : null).Resolve();

    /// <summary>The bibliography's sources, the citations in their annotations looked up.</summary>
    public ImmutableArray<Reference> Resolve(ImmutableArray<Reference> listed) =>
    [
        .. listed.Select(reference => reference.Annotation.IsEmpty ? reference : reference with
        {
            Annotation = new ChapterCitations(this, null, null).RewriteAll(reference.Annotation),
        }),
    ];

    /// <summary>One source.</summary>
    /// <param name="item">As it was written.</param>
    /// <param name="cited">The keys of the sources that the chapter has cited already; this one is added.</param>
    public CitationItem Resolve(CitationItem item, HashSet<string> cited)
    {
        if (sources.ByKey.TryGetValue(item.Key, out var reference))
            return item with { Work = null, Reference = reference, Target = sources.Places.GetValueOrDefault(item.Key), IsFirst = cited.Add(item.Key) };
        if (item.Work is { } stretch)
            return ResolvePlace(item, stretch, cited);
        findings.Add(DiagnosticCatalogue.UnknownCitationKey.At(item.Range, item.Key).DidYouMean(item.Key, sources.ByKey.Keys.Order(StringComparer.Ordinal)));
        return item;
    }

    /// <summary>The name by which a sentence speaks of a source: its authors, “Kerr and Menand”, or its title.</summary>
    public ImmutableArray<Inline> NameOf(CitationItem item)
    {
        var makers = item.Reference is { } reference ? SourceOrder.MakersOf(reference) : [];
        if (makers.IsEmpty && item.Reference?.Fields.GetValueOrDefault("title-short", item.Reference.Fields.GetValueOrDefault("title", [])) is { IsDefaultOrEmpty: false } title)
            return [new Phrase(SourceTypes.IsWhole(item.Reference.Type) ? PhraseKind.Citation : PhraseKind.Quotation, title, Attributes.None, item.Range)];
        var names = makers.IsEmpty ? (item.Work is null ? item.Key : _work?.Author ?? _work?.Title ?? item.Key) : NamesOf(makers);
        return [new Text(names, item.Range, Verbatim: true)];
    }

    private string NamesOf(ImmutableArray<SourceName> makers)
    {
        var families = makers.Select(name => name.Literal ?? $"{name.NonDroppingParticle} {name.Family ?? name.Given}".Trim()).ToList();
        return families.Count > 2 ? manuscript.Wording["and_others", families[0]] : manuscript.Wording.List(families);
    }

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
        var isWritten = item.Range.Length == item.Key.Length + 1; // a title in a header has one range for all of it
        if (first is null)
            ReportMissing(stretch.First, isWritten ? item.Range with { Length = stretch.First.Text.Length + 1 } : item.Range);
        if (last is null && stretch.Last != stretch.First)
            ReportMissing(stretch.Last, isWritten ? item.Range with { Start = item.Range.End - stretch.Last.Text.Length, Length = stretch.Last.Text.Length } : item.Range);
        if (first?.Order > last?.Order)
            findings.Add(DiagnosticCatalogue.ReversedStretch.At(item.Range, item.Key));
    }

    private void ReportMissing(Locator place, SourceRange range) => findings.Add(_work!.Missing(place, range)); // only where there is a work
}
