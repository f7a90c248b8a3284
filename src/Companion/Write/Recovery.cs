namespace Companion.Write;

/// <summary>Puts the output folder in order after a build that failed or was killed.</summary>
internal static class Recovery
{
    /// <summary>Does nothing if nothing was left; may itself be killed and begun again.</summary>
    public static void Run(OutputFolder folder)
    {
        Removal.OfFolder(folder.Staging);
        FinishHalfSwaps(folder);
        var owned = OwnedFiles.Read(folder.List);
        Clearance.Run(folder.Outgoing, folder, owned, isOld: false);
        Clearance.Run(folder.Ready, folder, owned, isOld: false);
        File.Delete(folder.NextList);
    }

    /// <summary>
    /// An entry that is in neither its old nor its new state, because the build ended between two renames, gets the new one,
    /// which is complete.
    /// </summary>
    private static void FinishHalfSwaps(OutputFolder folder)
    {
        if (!Directory.Exists(folder.Outgoing))
            return;
        foreach (var outgoing in Directory.EnumerateFileSystemEntries(folder.Outgoing))
        {
            var name = Path.GetFileName(outgoing);
            var ready = Path.Combine(folder.Ready, name);
            if (!DiskTree.Exists(folder.At(name)) && DiskTree.Exists(ready))
                Renaming.Move(ready, folder.At(name));
        }
    }
}
