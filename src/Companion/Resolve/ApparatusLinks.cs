using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Parse;
using Companion.Resolve.Apparatus;

namespace Companion.Resolve;

/// <summary>
/// Finds what links to pages of the apparatus name. Which pages the book has, and what is on them, is known only when all of it has been
/// resolved; until then the plan decides, and afterwards each link is looked at again.
/// </summary>
internal sealed class ApparatusLinks(ParsedManuscript manuscript, ApparatusPlan plan, List<Diagnostic> findings)
{
    private static readonly ImmutableArray<ApparatusKind> s_kinds = [.. Enum.GetValues<ApparatusKind>()];

    private readonly List<(Destination.OfApparatus Page, Anchor Anchor, SourceRange Range)> _asked = [];

    /// <returns>Where the link leads, and the page's title, the entry's name or the place in the work; no place when CMP635 or CMP636 is reported.</returns>
    public (Target Target, ImmutableArray<Inline> Title) Find(Destination.OfApparatus page, SourceRange range)
    {
        var kinds = s_kinds.Where(kind => ApparatusTitle.NameOf(kind) == page.Page).ToList();
        if (kinds is not [var kind])
        {
            findings.Add(DiagnosticCatalogue.UnknownApparatusPage.At(Part(range, page.Page), page.Page).DidYouMean(page.Page, s_kinds.Select(ApparatusTitle.NameOf)));
            return (NoTarget.Instance, []);
        }

        if (!plan.Kinds.Contains(kind))
        {
            findings.Add(DiagnosticCatalogue.ApparatusPageMissing.At(Part(range, page.Page), page.Page) with { Advice = "Add it to ‘apparatus:’ in book.yml, or delete the link." });
            return (NoTarget.Instance, []);
        }

        var anchor = new Anchor(plan.IdOf(kind), page.Fragment);
        _asked.Add((page, anchor, range));
        return (new AnchorTarget(anchor), NameOf(kind, page.Fragment) is { } name ? [new Text(name, range)] : ApparatusTitle.Of(kind, manuscript.Settings, manuscript.Wording));
    }

    /// <summary>What an entry of the register or a chapter of the work is called; null for anything else.</summary>
    private string? NameOf(ApparatusKind kind, string? fragment)
    {
        if (kind != ApparatusKind.Passages)
            return manuscript.Register.Entries.FirstOrDefault(entry => entry.Id == fragment)?.Name.Text;
        var chapter = manuscript.Settings.Work?.Chapters.FirstOrDefault(chapter => WorkPlaces.NameOf(chapter) == fragment);
        return chapter is null ? null : new PlaceWords(manuscript.Settings.Work, manuscript.Wording).Of(new WorkStretch(chapter.Locator, chapter.Locator));
    }

    /// <summary>Looks at every link again when the pages are made.</summary>
    /// <param name="pages">Those that the book has.</param>
    /// <returns>What links name and the book does not have; may be empty.</returns>
    /// <remarks>Reports CMP636 and CMP637.</remarks>
    public ImmutableArray<Destination> Check(ImmutableArray<ApparatusPage> pages)
    {
        var missing = ImmutableArray.CreateBuilder<Destination>();
        foreach (var (asked, anchor, range) in _asked)
        {
            if (pages.FirstOrDefault(page => page.Id == anchor.Chapter) is not { } page)
            {
                findings.Add(DiagnosticCatalogue.ApparatusPageMissing.At(Part(range, asked.Page), asked.Page));
                missing.Add(asked);
            }
            else if (anchor.Name is { } name)
            {
                var places = ApparatusPlaces.On(page).Select(place => place.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
                if (places.Contains(name))
                    continue;
                findings.Add(DiagnosticCatalogue.ApparatusPlaceMissing.At(Part(range, name), asked.Page, name).DidYouMean(name, places));
                missing.Add(asked);
            }
        }

        return missing.ToImmutable();
    }

    /// <summary>A word of the destination; all of it where the word is not written as it is read.</summary>
    private static SourceRange Part(SourceRange range, string word)
    {
        var at = word.Length == 0 ? -1 : range.Text.LastIndexOf(word, StringComparison.Ordinal);
        return at < 0 ? range : range with { Start = range.Start + at, Length = word.Length };
    }
}
