using System.Collections.Immutable;

namespace Companion.Load;

/// <summary>Finds the chapters of a book on disk.</summary>
internal static class ChapterFiles
{
    /// <summary>
    /// The Markdown files below <c>chapters</c>, or those in the folder itself where there is no such folder, in the order of
    /// their names; numbers in names count as numbers. Names that begin with a full stop or an underscore are the author's own.
    /// </summary>
    /// <returns>Paths from the book's folder, with forward slashes.</returns>
    public static ImmutableArray<string> Find(string folder)
    {
        var chapters = Path.Combine(folder, "chapters");
        var found = Directory.Exists(chapters) ? Below(chapters, "chapters/", deep: true) : Below(folder, "", deep: false);
        return [.. found.Order(NameOrder.Instance)];
    }

    /// <summary>Whether a chapter's file is a symbolic link that leads out of the book's folder, or nowhere.</summary>
    /// <param name="folder">The book's, absolute.</param>
    /// <param name="path">From the folder.</param>
    public static bool LeadsOut(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        if (file.LinkTarget is null)
            return false;
        var target = file.ResolveLinkTarget(returnFinalTarget: true);
        return target is not { Exists: true }
            || !target.FullName.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Below(string folder, string prefix, bool deep)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry.Name[0] is '.' or '_')
                continue;
            if (entry is FileInfo && entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                yield return prefix + entry.Name;
            if (deep && entry is DirectoryInfo { LinkTarget: null })
            {
                foreach (var file in Below(entry.FullName, $"{prefix}{entry.Name}/", deep))
                    yield return file;
            }
        }
    }
}
