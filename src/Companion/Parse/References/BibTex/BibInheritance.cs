using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Parse.References.BibTex;

/// <summary>Gives entries the fields of those that they refer to by <c>crossref</c> or <c>xdata</c>, and of those that these refer to.</summary>
internal sealed class BibInheritance
{
    private readonly Dictionary<string, BibEntry> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<BibEntry, BibEntry?> _filled = []; // null while an entry waits for its parents
    private readonly List<Diagnostic> _findings;
    private readonly NearNames _near;

    private BibInheritance(ImmutableArray<BibEntry> entries, List<Diagnostic> findings)
    {
        foreach (var entry in entries)
            _byKey.TryAdd(entry.Key, entry);
        _findings = findings;
        var keys = new Lazy<ImmutableArray<string>>(() => [.. _byKey.Keys.Order(StringComparer.Ordinal)]);
        _near = new NearNames(() => keys.Value);
    }

    /// <param name="entries">In the order of the file.</param>
    /// <param name="findings">Where CMP512 (a parent that is not there) and CMP514 (parents in a circle) go, at the parent's key.</param>
    /// <returns>The entries that are sources, with what they inherit.</returns>
    public static ImmutableArray<BibEntry> Apply(ImmutableArray<BibEntry> entries, List<Diagnostic> findings)
    {
        var inheritance = new BibInheritance(entries, findings);
        return [.. entries.Select(inheritance.Filled).Where(entry => entry.Type is not ("xdata" or "set"))];
    }

    /// <summary>Without recursion, since nothing limits a chain of parents.</summary>
    private BibEntry Filled(BibEntry first)
    {
        var waiting = new Stack<(BibEntry Entry, ImmutableArray<Parent> Parents, int Next)>();
        Begin(first);
        while (waiting.TryPop(out var top))
        {
            if (top.Next == top.Parents.Length)
            {
                _filled[top.Entry] = Inheriting(top.Entry, top.Parents);
                continue;
            }

            waiting.Push(top with { Next = top.Next + 1 });
            var parent = top.Parents[top.Next];
            if (!_filled.TryGetValue(parent.Entry, out var filled))
                Begin(parent.Entry);
            else if (filled is null)
                _findings.Add(DiagnosticCatalogue.ParentsInACircle.At(parent.Range, parent.Entry.Key));
        }

        return _filled[first]!; // its parents are done

        void Begin(BibEntry entry)
        {
            if (_filled.TryAdd(entry, null))
                waiting.Push((entry, ParentsOf(entry), 0));
        }
    }

    private ImmutableArray<Parent> ParentsOf(BibEntry entry)
    {
        var parents = ImmutableArray.CreateBuilder<Parent>();
        foreach (var field in entry.Fields.Where(field => field.Name is "crossref" or "xdata"))
        {
            foreach (var (key, range) in Keys(field).DistinctBy(key => key.Key))
            {
                if (_byKey.TryGetValue(key, out var parent))
                    parents.Add(new Parent(parent, range, field.Name == "xdata"));
                else
                    _findings.Add(_near.AddTo(DiagnosticCatalogue.UnknownParentEntry.At(range, key), key));
            }
        }

        return parents.ToImmutable();
    }

    private static IEnumerable<(string Key, SourceRange Range)> Keys(BibField field)
    {
        var start = 0;
        foreach (var piece in field.Tex.Split(','))
        {
            var key = piece.Trim();
            if (key.Length > 0)
                yield return (key, field.PlaceOf(start + piece.IndexOf(key, StringComparison.Ordinal), key.Length));
            start += piece.Length + 1;
        }
    }

    private BibEntry Inheriting(BibEntry entry, ImmutableArray<Parent> parents)
    {
        if (parents.IsEmpty)
            return entry;
        var names = entry.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var inherited = new List<BibField>();
        foreach (var parent in parents)
        {
            var fields = _filled[parent.Entry]?.Fields ?? [];
            inherited.AddRange(fields.SelectMany(field => parent.GivesAll ? [field] : BibInheritedFields.Of(field, entry, parent.Entry.Type)).Where(field => BibFieldNames.IsRead(field.Name) && names.Add(field.Name)));
        }

        return entry.With(inherited);
    }

    /// <param name="Entry">As the file has it.</param>
    /// <param name="Range">Where the child names it.</param>
    /// <param name="GivesAll">Whether it gives its fields as they are; otherwise its title is the title of what contains the child.</param>
    private sealed record Parent(BibEntry Entry, SourceRange Range, bool GivesAll);
}
