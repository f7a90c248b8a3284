using System.Collections.Concurrent;
using System.Collections.Immutable;
using Companion.Render;

namespace Companion.Write;

/// <summary>The difference between the output folder and the new output.</summary>
/// <param name="Changed">The entries to replace, by name; empty if the output is as it was.</param>
/// <param name="Before">The files that were ours when the build began.</param>
/// <param name="After">The files that are ours when it ends.</param>
/// <param name="Summary">The whole, counted.</param>
internal sealed record WritePlan(ImmutableArray<EntryPlan> Changed, OwnedFiles Before, OwnedFiles After, WriteSummary Summary)
{
    /// <summary>Looks and changes nothing.</summary>
    /// <exception cref="OutputRefusedException">A new file would take the place of one that Companion did not make.</exception>
    public static WritePlan Make(OutputFolder folder, OwnedFiles before, ImmutableArray<OutputFile> files)
    {
        var after = new OwnedFiles(files.Select(file => file.Path));
        var names = before.And(after).Paths.Select(OutputPath.EntryOf).ToHashSet(StringComparer.Ordinal);
        var onDisk = DiskTree.Walk(folder.Root, names.Contains);
        Collision.RefuseAny(folder, after, [.. onDisk.Where(before.IsForeign)]);
        var kept = FindKept(folder, onDisk, files);
        var entries = Divide(names, onDisk, before, files, kept);
        var summary = new WriteSummary(files.Length - kept.Count, kept.Count, entries.Sum(entry => entry.Removed));
        return new([.. entries.Where(entry => entry.IsChanged)], before, after, summary);
    }

    /// <summary>The paths that hold the new bytes already.</summary>
    private static HashSet<string> FindKept(OutputFolder folder, ImmutableArray<DiskEntry> onDisk, ImmutableArray<OutputFile> files)
    {
        var lengths = onDisk.Where(entry => entry.Kind == DiskEntryKind.File).ToDictionary(entry => entry.Path, entry => entry.Length);
        var kept = new ConcurrentBag<string>();
        Workers.ForEach([.. files.Where(file => lengths.GetValueOrDefault(file.Path, -1) == file.Content.Length)], file =>
        {
            if (FileComparison.Holds(folder.At(file.Path), file.Content.AsSpan()))
                kept.Add(file.Path);
        });
        return kept.ToHashSet(StringComparer.Ordinal);
    }

    private static ImmutableArray<EntryPlan> Divide(
        HashSet<string> names, ImmutableArray<DiskEntry> onDisk, OwnedFiles before, ImmutableArray<OutputFile> files, HashSet<string> kept)
    {
        var entriesOnDisk = onDisk.ToLookup(entry => OutputPath.EntryOf(entry.Path));
        var filesByEntry = files.ToLookup(file => OutputPath.EntryOf(file.Path));
        var after = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        bool IsRemoved(DiskEntry entry) =>
            entry.Kind != DiskEntryKind.Folder && !before.IsForeign(entry) && !after.Contains(entry.Path);

        return
        [
            .. from name in names.Order(StringComparer.Ordinal)
               select new EntryPlan(
                   name,
                   entriesOnDisk[name].Any(),
                   [.. filesByEntry[name].Where(file => !kept.Contains(file.Path))],
                   [.. filesByEntry[name].Select(file => file.Path).Where(kept.Contains)],
                   [.. entriesOnDisk[name].Where(before.IsForeign)],
                   entriesOnDisk[name].Count(IsRemoved)),
        ];
    }
}
