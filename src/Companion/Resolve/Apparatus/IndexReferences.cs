using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Resolve.Apparatus;

/// <summary>Finds the entries that <em>see</em> and <em>see also</em> name.</summary>
internal static class IndexReferences
{
    /// <param name="index">Its entries then know where they send their readers; those that say nothing else are gone.</param>
    /// <param name="findings">Where findings go.</param>
    /// <remarks>Reports CMP621 to CMP624.</remarks>
    public static void Resolve(IndexDraft index, List<Diagnostic> findings)
    {
        foreach (var draft in index.All)
        {
            foreach (var path in draft.SeeAlsoWritten)
                Add(draft.SeeAlso, path, index, draft, findings);
            foreach (var path in draft.SeeWritten)
                ResolveSee(draft, path, index, findings);
        }

        foreach (var draft in index.All.Where(draft => draft.HasPlaces))
        {
            draft.SeeAlso.AddRange(draft.See.Except(draft.SeeAlso));
            draft.See.Clear();
        }

        while (RemoveEmpty(index) > 0)
        {
        }
    }

    /// <returns>How many entries have gone, and may have left others empty that led to them.</returns>
    private static int RemoveEmpty(IndexDraft index)
    {
        var gone = index.All.Sum(draft => draft.Children.RemoveAll(child => child.IsEmpty));
        if (gone == 0)
            return 0;
        var left = index.All.ToHashSet();
        foreach (var draft in left)
        {
            draft.See.RemoveAll(target => !left.Contains(target));
            draft.SeeAlso.RemoveAll(target => !left.Contains(target));
        }

        return gone;
    }

    private static void ResolveSee(IndexDraft draft, IndexPath path, IndexDraft index, List<Diagnostic> findings)
    {
        if (draft.HasPlaces)
            findings.Add(DiagnosticCatalogue.IndexSeeWithPlaces.At(path.Range, draft.FullText));
        if (Add(draft.See, path, index, draft, findings) is { HasPlaces: false } target)
            findings.Add(DiagnosticCatalogue.IndexSeeLeadsOn.At(path.Range, draft.FullText, target.FullText));
    }

    /// <returns>Null when there is no such entry, or only the very one.</returns>
    private static IndexDraft? Add(List<IndexDraft> references, IndexPath path, IndexDraft index, IndexDraft from, List<Diagnostic> findings)
    {
        IndexDraft? target = index;
        foreach (var heading in path.Headings)
            target = target?.Find(heading.Text);
        if (target is null)
        {
            var written = string.Join(IndexDraft.Separator, path.Headings.Select(heading => heading.Text));
            var known = index.All.Where(draft => draft != index && draft != from).Select(draft => draft.Written);
            findings.Add(DiagnosticCatalogue.UnknownIndexHeading.At(path.Range, written).DidYouMean(written, known));
        }
        else if (target == from)
        {
            findings.Add(DiagnosticCatalogue.SeeItself.At(path.Range, from.FullText));
            return null;
        }
        else if (!references.Contains(target))
        {
            references.Add(target);
        }

        return target;
    }
}
