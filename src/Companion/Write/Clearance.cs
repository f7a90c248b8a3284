namespace Companion.Write;

/// <summary>Removes the old output when the new one is in its place.</summary>
internal static class Clearance
{
    /// <summary>
    /// Deletes our files in a folder of leftovers, and the folder. What others put there has been carried over; if it came, or
    /// changed, after that, it goes back into the visible output.
    /// </summary>
    /// <param name="leftovers">A folder that holds entries as the output folder does; it need not exist.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="owned">Which of the files are ours.</param>
    /// <param name="isOld">
    /// Whether the leftovers are known to be the replaced output. After a kill they may as well be the new one: then of two
    /// versions of somebody's file the later stays.
    /// </param>
    public static void Run(string leftovers, OutputFolder folder, OwnedFiles owned, bool isOld)
    {
        if (!Directory.Exists(leftovers))
            return;
        var entries = DiskTree.Walk(leftovers);
        var folders = entries.Where(entry => entry.Kind == DiskEntryKind.Folder).ToList();
        foreach (var entry in folders)
            Removal.MakeWritable(Path.Combine(leftovers, entry.Path));
        Workers.ForEach([.. entries.Where(entry => entry.Kind != DiskEntryKind.Folder)], entry =>
        {
            var path = Path.Combine(leftovers, entry.Path);
            if (owned.IsForeign(entry))
                GiveBack(path, folder.At(entry.Path), isOld);
            else
                Removal.OfFile(path);
        });
        foreach (var entry in folders.AsEnumerable().Reverse())
        {
            if (owned.IsForeign(entry))
                Directory.CreateDirectory(folder.At(entry.Path));
            Directory.Delete(Path.Combine(leftovers, entry.Path)); // Refused by the system if something has just come into it.
        }

        Directory.Delete(leftovers);
    }

    private static void GiveBack(string leftover, string visible, bool isOld)
    {
        if (!DiskTree.Exists(visible))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(visible)!); // Below the output folder: never a root.
            Renaming.Move(leftover, visible);
            return;
        }

        var difference = File.GetLastWriteTimeUtc(leftover).CompareTo(File.GetLastWriteTimeUtc(visible));
        if (difference > 0 || (isOld && difference < 0))
            File.Move(leftover, visible, overwrite: true);
        else
            Removal.OfFile(leftover);
    }
}
