namespace Companion.Write;

/// <summary>Takes what stays as it is from the old output over to the new; the old keeps it too.</summary>
internal static class Carrying
{
    /// <summary>By a hard link if possible, so that it stays the same file; else by a copy with the same time.</summary>
    public static void File(string from, string to, FileSystemCalls calls)
    {
        if (!IsProtectedByWindows(from) && calls.Link(from, to))
            return;
        System.IO.File.Copy(from, to);
        System.IO.File.SetLastWriteTimeUtc(to, System.IO.File.GetLastWriteTimeUtc(from));
    }

    /// <summary>A relative link leads to the same place again as soon as it lies where the old one lay.</summary>
    public static void Link(string from, string to)
    {
        var old = new FileInfo(from);
        var target = old.LinkTarget ?? throw new IOException($"‘{from}’ was a link a moment ago.");
        FileSystemInfo link = old.Attributes.HasFlag(FileAttributes.Directory) ? new DirectoryInfo(to) : new FileInfo(to);
        link.CreateAsSymbolicLink(target);
        link.LastWriteTimeUtc = old.LastWriteTimeUtc;
    }

    /// <summary>When everything is in it: filling a folder changes its time, and its mode may forbid to.</summary>
    public static void FolderAttributes(string from, string to)
    {
        Directory.SetLastWriteTimeUtc(to, Directory.GetLastWriteTimeUtc(from));
        if (!OperatingSystem.IsWindows())
            System.IO.File.SetUnixFileMode(to, System.IO.File.GetUnixFileMode(from));
    }

    /// <summary>Windows deletes no name of a read-only file, and the attribute belongs to all its names.</summary>
    private static bool IsProtectedByWindows(string path) =>
        OperatingSystem.IsWindows() && System.IO.File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);
}
