using System.Collections.Immutable;
using Companion.Render;

namespace Companion.Write;

/// <summary>Makes a folder hold exactly the files of an output, besides what others put there.</summary>
/// <remarks>
/// The order is what keeps the last good output whole, whenever the process may die: stage; list old and new files as ours; swap;
/// clear; list the new ones. See <c>src/decisions/output-is-swapped-not-overwritten.md</c>.
/// </remarks>
public static class FolderWriter
{
    /// <summary>Replaces the last output by a new one, all or nothing. Nothing is touched if they are the same.</summary>
    /// <param name="outputFolder">Made if it does not exist. Else it must be empty or have been made by Companion.</param>
    /// <param name="files">The whole new output; what an earlier one had besides is removed.</param>
    /// <param name="protectedFolders">Folders that the book is read from; the output folder may be in them, but not they in it.</param>
    /// <exception cref="OutputRefusedException">It would harm what Companion did not make; nothing was changed.</exception>
    /// <exception cref="IOException">The machine's fault, such as a full disk; the last output is whole.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static WriteSummary Write(string outputFolder, ImmutableArray<OutputFile> files, ImmutableArray<string> protectedFolders) =>
        Write(outputFolder, files, protectedFolders, FileSystemCalls.OfThisMachine);

    internal static WriteSummary Write(
        string outputFolder, ImmutableArray<OutputFile> files, ImmutableArray<string> protectedFolders, FileSystemCalls calls)
    {
        OutputPath.Require(files);
        var folder = new OutputFolder(outputFolder);
        FolderCheck.Require(folder, protectedFolders);
        using var held = OutputLock.Take(folder);
        calls.Step("locked");
        Recovery.Run(folder);
        calls.Step("recovered");
        var plan = WritePlan.Make(folder, OwnedFiles.Read(folder.List), files);
        if (!plan.Changed.IsEmpty)
            Replace(folder, plan, calls);
        else if (!plan.Before.Paths.SequenceEqual(plan.After.Paths) || !File.Exists(folder.List))
            plan.After.Publish(folder);
        return plan.Summary;
    }

    private static void Replace(OutputFolder folder, WritePlan plan, FileSystemCalls calls)
    {
        try
        {
            Stage(folder, plan, calls);
            EntrySwap.Run(folder, plan.Changed, calls);
        }
        catch (Exception exception) when (MachineFault.Is(exception))
        {
            PutBack(folder, plan.Before);
            throw;
        }

        Clearance.Run(folder.Outgoing, folder, plan.Before, isOld: true);
        calls.Step("outgoing cleared");
        Clearance.Run(folder.Ready, folder, plan.Before, isOld: true);
        calls.Step("ready cleared");
        File.Move(folder.NextList, folder.List, overwrite: true);
        calls.Step("listed new");
    }

    /// <summary>From here on a killed build is one whose leftovers are known to be ours or carried.</summary>
    private static void Stage(OutputFolder folder, WritePlan plan, FileSystemCalls calls)
    {
        Staging.Make(folder, plan.Changed, calls);
        calls.Step("staged");
        plan.After.WriteTo(folder.NextList);
        Directory.CreateDirectory(folder.Outgoing);
        calls.Step("prepared");
        plan.Before.And(plan.After).Publish(folder);
        calls.Step("listed both");
        Renaming.Move(folder.Staging, folder.Ready);
        calls.Step("ready");
    }

    /// <summary>The entries are in their old places already; this clears what was made for the new output.</summary>
    private static void PutBack(OutputFolder folder, OwnedFiles before)
    {
        try
        {
            Recovery.Run(folder);
            if (before.Paths.IsEmpty)
                File.Delete(folder.List);
            else
                before.Publish(folder);
        }
        catch (Exception exception) when (MachineFault.Is(exception))
        {
            // The first fault is the one to report, and the next build begins with the same clearing.
        }
    }
}
