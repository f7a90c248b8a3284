using System.Collections.Immutable;
using Companion.Render;

namespace Companion.Write;

/// <summary>Makes the changed entries anew, beside the old ones, which nobody notices.</summary>
internal static class Staging
{
    /// <summary>Afterwards each changed entry that will exist is complete in <see cref="OutputFolder.Staging"/>.</summary>
    public static void Make(OutputFolder folder, ImmutableArray<EntryPlan> entries, FileSystemCalls calls)
    {
        var foreign = entries.SelectMany(entry => entry.Foreign).ToLookup(entry => entry.Kind, entry => entry.Path);
        var made = entries.SelectMany(entry => entry.Made).ToList();
        var linked = entries.SelectMany(entry => entry.Kept).Concat(foreign[DiskEntryKind.File]).ToList();
        var links = foreign[DiskEntryKind.Link].ToList();
        MakeFolders(folder.Staging, made.Select(file => file.Path).Concat(linked).Concat(links), foreign[DiskEntryKind.Folder]);
        Workers.ForEach(made, file =>
        {
            Write(Path.Combine(folder.Staging, file.Path), file);
            calls.Step($"made {file.Path}");
        });
        Workers.ForEach(linked, path => Carrying.File(folder.At(path), Path.Combine(folder.Staging, path), calls));
        foreach (var path in links)
            Carrying.Link(folder.At(path), Path.Combine(folder.Staging, path));
        foreach (var path in foreign[DiskEntryKind.Folder].Reverse())
            Carrying.FolderAttributes(folder.At(path), Path.Combine(folder.Staging, path));
    }

    private static void MakeFolders(string staging, IEnumerable<string> files, IEnumerable<string> folders)
    {
        Directory.CreateDirectory(staging);
        var parents = files.Select(path => OutputPath.FoldersOf(path).FirstOrDefault()).OfType<string>();
        foreach (var path in parents.Concat(folders).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(staging, path));
    }

    /// <remarks>A new file, always: writing into an old one would change the old output through its hard link.</remarks>
    private static void Write(string path, OutputFile file)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, file.Content.AsSpan(), fileOffset: 0);
    }
}
