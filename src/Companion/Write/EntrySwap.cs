using System.Collections.Immutable;

namespace Companion.Write;

/// <summary>Puts the new entries in the place of the old ones, one directly after another.</summary>
internal static class EntrySwap
{
    /// <summary>
    /// Takes the new from <see cref="OutputFolder.Ready"/>; the old is there afterwards, or in <see cref="OutputFolder.Outgoing"/>.
    /// </summary>
    /// <remarks>If one cannot be replaced, the others are put back before the exception leaves.</remarks>
    public static void Run(OutputFolder folder, ImmutableArray<EntryPlan> entries, FileSystemCalls calls)
    {
        var undo = new Stack<Action>(entries.Length);
        try
        {
            foreach (var entry in InOrder(entries))
            {
                undo.Push(Replace(folder, entry, calls));
                calls.Step($"swapped {entry.Name}");
            }
        }
        catch (Exception exception) when (MachineFault.Is(exception))
        {
            foreach (var putBack in undo)
                putBack();
            throw;
        }
    }

    /// <summary>New ones first and old ones last, so that nothing visible refers to what is not there yet, or no longer.</summary>
    private static List<EntryPlan> InOrder(ImmutableArray<EntryPlan> entries) =>
        entries.OrderBy(entry => !entry.IsOnDisk ? 0 : entry.IsStaged ? 1 : 2).ToList();

    /// <returns>What puts the old entry back.</returns>
    private static Action Replace(OutputFolder folder, EntryPlan entry, FileSystemCalls calls)
    {
        var ready = Path.Combine(folder.Ready, entry.Name);
        var outgoing = Path.Combine(folder.Outgoing, entry.Name);
        var visible = folder.At(entry.Name);
        if (!entry.IsOnDisk)
        {
            Renaming.Move(ready, visible);
            return () => Renaming.Move(visible, ready);
        }

        if (!entry.IsStaged)
        {
            MoveAway(visible, outgoing);
            return () => Renaming.Move(outgoing, visible);
        }

        if (calls.Exchange(ready, visible))
            return () => calls.Exchange(ready, visible);
        ReplaceByRenaming(ready, visible, outgoing, calls);
        return () => ReplaceByRenaming(outgoing, visible, ready, calls);
    }

    /// <summary>A file is replaced at one moment; a folder is missing for one, and <see cref="Recovery"/> knows it.</summary>
    private static void ReplaceByRenaming(string coming, string visible, string leaving, FileSystemCalls calls)
    {
        if (File.Exists(coming) && File.Exists(visible))
        {
            File.Replace(coming, visible, leaving);
            return;
        }

        MoveAway(visible, leaving);
        try
        {
            calls.Step("half swapped");
            Renaming.Move(coming, visible);
        }
        catch (Exception exception) when (MachineFault.Is(exception))
        {
            Renaming.Move(leaving, visible);
            throw;
        }
    }

    /// <summary>What stands in the way is named: the system's own words often name neither the entry nor the remedy.</summary>
    private static void MoveAway(string visible, string leaving)
    {
        try
        {
            Renaming.Move(visible, leaving);
        }
        catch (Exception exception) when (MachineFault.Is(exception))
        {
            throw new IOException(
                $"‘{visible}’ cannot be replaced ({exception.Message.TrimEnd('.')}). Close the programs that use it, or delete it, then build again.",
                exception);
        }
    }
}
