using System.Collections.Immutable;
using Companion.Render;
using Companion.Write;

namespace Companion.Tests.Write;

/// <summary>An output folder in a temporary folder that goes away with it.</summary>
internal sealed class OutputUnderTest : IDisposable
{
    /// <summary>A time that no file gets by being written now.</summary>
    private static readonly DateTime s_longAgo = new(2005, 3, 3, 12, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("companion-write-");

    /// <summary>Stands for the folder of the book.</summary>
    public string Book => _temporary.FullName;

    /// <summary>Does not exist before the first build.</summary>
    public string Folder => Path.Combine(Book, "dist");

    public WriteSummary Write(params OutputFile[] files) => Write(FileSystemCalls.OfThisMachine, files);

    public WriteSummary Write(FileSystemCalls calls, params OutputFile[] files) =>
        FolderWriter.Write(Folder, [.. files], [], calls);

    public string At(string path) => Path.Combine(Folder, path);

    /// <summary>Puts a file there as another program would, an old one.</summary>
    public void Foreign(string path, string text = "not ours")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!); // Below the output folder: never a root.
        File.WriteAllText(At(path), text);
        File.SetLastWriteTimeUtc(At(path), s_longAgo);
    }

    /// <summary>Sets the times of all that is visible back, so that every later touch shows.</summary>
    public void Age()
    {
        foreach (var entry in DiskTree.Walk(Folder, IsVisible).Reverse())
            if (entry.Kind == DiskEntryKind.Folder)
                Directory.SetLastWriteTimeUtc(At(entry.Path), s_longAgo);
            else
                File.SetLastWriteTimeUtc(At(entry.Path), s_longAgo);
    }

    /// <summary>Whether something has its time from <see cref="Age"/> or <see cref="Foreign"/> still.</summary>
    public bool IsUntouched(string path) => File.GetLastWriteTimeUtc(At(path)) == s_longAgo;

    /// <summary>All visible files and folders, in ordinal order: <c>path=text</c>, a folder with a slash and without text.</summary>
    public ImmutableArray<string> Visible() =>
    [
        .. DiskTree.Walk(Folder, IsVisible).Select(entry => entry.Kind switch
        {
            DiskEntryKind.Folder => entry.Path + "/",
            DiskEntryKind.Link => $"{entry.Path}->{new FileInfo(At(entry.Path)).LinkTarget}",
            _ => $"{entry.Path}={File.ReadAllText(At(entry.Path))}",
        }),
    ];

    /// <summary>What a build leaves in the private folder.</summary>
    public ImmutableArray<string> Private() =>
        [.. Directory.EnumerateFileSystemEntries(At(".companion")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => _temporary.Delete(recursive: true);

    private static bool IsVisible(string name) => name != ".companion";
}
