namespace Companion.Write;

/// <summary>Deletes without following links.</summary>
internal static class Removal
{
    /// <summary>Deletes a file or a link.</summary>
    public static void OfFile(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(path);
            return;
        }

        var attributes = File.GetAttributes(path);
        if (attributes.HasFlag(FileAttributes.Directory))
        {
            Directory.Delete(path); // A link to a folder.
            return;
        }

        if (attributes.HasFlag(FileAttributes.ReadOnly))
            File.SetAttributes(path, attributes & ~FileAttributes.ReadOnly);
        File.Delete(path);
    }

    /// <summary>Deletes a folder, if it exists, with all that is in it.</summary>
    public static void OfFolder(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        var entries = DiskTree.Walk(folder);
        foreach (var entry in entries.Where(entry => entry.Kind == DiskEntryKind.Folder))
            MakeWritable(Path.Combine(folder, entry.Path));
        Workers.ForEach([.. entries.Where(entry => entry.Kind != DiskEntryKind.Folder)], entry => OfFile(Path.Combine(folder, entry.Path)));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Lets a folder's content be deleted: the author may have forbidden it in a folder that we have carried.</summary>
    public static void MakeWritable(string folder)
    {
        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(folder) is var mode && (mode & Owner) != Owner)
            File.SetUnixFileMode(folder, mode | Owner);
    }
}
