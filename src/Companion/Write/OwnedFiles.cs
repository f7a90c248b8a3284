using System.Collections.Immutable;

namespace Companion.Write;

/// <summary>The files that Companion made in the output folder. Whatever is not among them is somebody else's.</summary>
internal sealed class OwnedFiles
{
    private readonly HashSet<string> _paths;
    private readonly HashSet<string> _folders;

    public OwnedFiles(IEnumerable<string> paths)
    {
        _paths = paths.ToHashSet(StringComparer.Ordinal);
        _folders = _paths.SelectMany(OutputPath.FoldersOf).ToHashSet(StringComparer.Ordinal);
        Paths = [.. _paths.Order(StringComparer.Ordinal)];
    }

    /// <summary>In ordinal order, each once; not all of them need still exist.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>Whether somebody else made this. A folder is ours if a file of ours lies, or lay, somewhere in it.</summary>
    public bool IsForeign(DiskEntry entry) =>
        entry.Kind == DiskEntryKind.Folder ? !_folders.Contains(entry.Path) : !_paths.Contains(entry.Path);

    public bool Contains(string path) => _paths.Contains(path);

    public OwnedFiles And(OwnedFiles other) => new(Paths.Concat(other.Paths));

    /// <summary>The list in a file; empty if there is none. A line that points out of the output folder counts for nothing.</summary>
    public static OwnedFiles Read(string file) =>
        new(File.Exists(file) ? File.ReadLines(file).Where(OutputPath.IsWithinOutput) : []);

    /// <summary>Writes the list, not atomically: one path a line, with <c>\n</c> after each.</summary>
    public void WriteTo(string file) => File.WriteAllText(file, string.Concat(Paths.Select(path => path + "\n")));

    /// <summary>Makes this the list of a folder; a reader finds the old list or this one.</summary>
    public void Publish(OutputFolder folder)
    {
        var written = folder.List + ".new";
        WriteTo(written);
        File.Move(written, folder.List, overwrite: true);
    }
}
