using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Companion.Write;

/// <summary>Looks at what is on disk without following links.</summary>
internal static class DiskTree
{
    /// <summary>Everything below a folder, hidden files too, in ordinal order: a folder comes before what is in it.</summary>
    /// <param name="folder">A full path without a separator at its end; it must exist.</param>
    /// <param name="wanted">Which of the names directly in the folder to take, with all below them; null for all.</param>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be read: what is in it might be anything.</exception>
    public static ImmutableArray<DiskEntry> Walk(string folder, Func<string, bool>? wanted = null)
    {
        bool IsWanted(ref FileSystemEntry entry) =>
            wanted is null || entry.Directory.Length > folder.Length || wanted(entry.FileName.ToString());

        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        var entries = new FileSystemEnumerable<DiskEntry>(folder, (ref entry) => Describe(ref entry, folder), all)
        {
            ShouldIncludePredicate = (ref entry) => IsWanted(ref entry),
            ShouldRecursePredicate = (ref entry) => IsWanted(ref entry) && !IsLink(ref entry),
        };
        return [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    /// <summary>Whether something has this name, be it a link to nowhere.</summary>
    public static bool Exists(string path) => (int)new FileInfo(path).Attributes != -1;

    private static DiskEntry Describe(ref FileSystemEntry entry, string folder)
    {
        var path = Path.GetRelativePath(folder, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/');
        if (IsLink(ref entry))
            return new(path, DiskEntryKind.Link, 0);
        return entry.IsDirectory ? new(path, DiskEntryKind.Folder, 0) : new(path, DiskEntryKind.File, entry.Length);
    }

    /// <summary>On Windows the attribute alone says little: synchronised folders have it as well.</summary>
    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;
}
