using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Companion.Diagnostics;
using Companion.Model;
using Companion.Model.Apparatus;
using Companion.Parse;
using Companion.Resolve.Apparatus;

namespace Companion.Resolve;

/// <summary>The sources of the book: which there are, which of them the bibliography lists, and where.</summary>
/// <param name="ByKey">All of them.</param>
/// <param name="Listed">Those that are cited, wanted by book.yml or annotated, in the order of the bibliography.</param>
/// <param name="Places">Their places in the bibliography by their keys; empty where the book has no bibliography.</param>
internal sealed record SourceList(FrozenDictionary<string, Reference> ByKey, ImmutableArray<Reference> Listed, FrozenDictionary<string, Anchor> Places)
{
    /// <summary>The key that stands for all references.</summary>
    private const string Everything = "*";

    public static readonly SourceList Empty = new(FrozenDictionary<string, Reference>.Empty, [], FrozenDictionary<string, Anchor>.Empty);

    /// <param name="manuscript">With citations that are not looked up yet.</param>
    /// <param name="plan">For the bibliography's id.</param>
    /// <param name="findings">Where CMP530 (book.yml names a key that no reference has) and CMP534 (nothing cites a reference) go.</param>
    public static SourceList Of(ParsedManuscript manuscript, ApparatusPlan plan, List<Diagnostic> findings)
    {
        var all = manuscript.References.ToDictionary(reference => reference.Key, StringComparer.Ordinal);
        var work = manuscript.Settings.Work?.Reference;
        var wanted = CitedKeys.Of(manuscript, all.ContainsKey);
        foreach (var (key, range) in manuscript.Settings.Bibliography.NoCite)
        {
            if (key == Everything)
                wanted.UnionWith(all.Keys);
            else if (!all.ContainsKey(key))
                findings.Add(DiagnosticCatalogue.UnknownCitationKey.At(range, key).DidYouMean(key, all.Keys));
            wanted.Add(key);
        }

        if (work is not null && !all.ContainsKey(work) && manuscript.Settings.Work?.ReferenceRange is { } named)
            findings.Add(DiagnosticCatalogue.UnknownCitationKey.At(named, work).DidYouMean(work, all.Keys));
        wanted.UnionWith(manuscript.References.Where(reference => !reference.Annotation.IsEmpty).Select(reference => reference.Key));
        foreach (var reference in manuscript.References.Where(reference => !wanted.Contains(reference.Key) && reference.Key != work))
            findings.Add(DiagnosticCatalogue.UncitedReference.At(reference.Range, reference.Key));
        var order = new SourceOrder(new Collation(manuscript.Settings.Language), manuscript.Style);
        var listed = SourceDistinctions.Tell([.. manuscript.References.Where(reference => wanted.Contains(reference.Key)).Order(order)], manuscript.Style);
        foreach (var reference in listed)
            all[reference.Key] = reference;
        return new SourceList(all.ToFrozenDictionary(StringComparer.Ordinal), listed, PlacesOf(manuscript.References, plan));
    }

    /// <summary>Names come from keys alone, so that an address stays good when the book cites something else.</summary>
    private static FrozenDictionary<string, Anchor> PlacesOf(ImmutableArray<Reference> references, ApparatusPlan plan)
    {
        var names = new HashSet<string>(["title"], StringComparer.Ordinal); // the page's own
        var places = new Dictionary<string, Anchor>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            var name = Slug.Ascii(reference.Key);
            if (name.Length == 0)
                name = $"source-{Fingerprint.Of(Encoding.UTF8.GetBytes(reference.Key))}";
            else if (name.StartsWith(BibliographyBuilder.GroupName, StringComparison.Ordinal))
                name = $"source-{name}";
            var unique = name;
            for (var count = 2; !names.Add(unique); count++)
                unique = $"{name}-{count}";
            if (plan.PlaceOn(ApparatusKind.Bibliography, unique) is { } place)
                places.Add(reference.Key, place);
        }

        return places.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
