using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads the files that the text refers to: pictures and whatever else the book brings along.</summary>
public static class AssetLoader
{
    /// <summary>Looks up every path that the manuscript names.</summary>
    /// <param name="folder">The book's.</param>
    /// <param name="paths">From the book's folder, with forward slashes and without <c>..</c>.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static AssetShelf Load(string folder, IEnumerable<string> paths)
    {
        folder = Path.GetFullPath(folder);
        var lookups = new Dictionary<string, AssetLookup>(StringComparer.Ordinal);
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            lookups[path] = LookUp(folder, path);
        return new AssetShelf(lookups.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Follows a path step by step, so that a name counts only as it is written on disk, and links are seen.</summary>
    private static AssetLookup LookUp(string folder, string path)
    {
        var here = folder;
        var steps = path.Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            if (!Directory.Exists(here))
                return new AssetLookup.Missing([]);
            var entry = new DirectoryInfo(here).EnumerateFileSystemInfos().FirstOrDefault(entry => entry.Name == steps[i]);
            if (entry is null)
                return new AssetLookup.Missing(Neighbours(here, string.Join('/', steps[..i])));
            if (entry.LinkTarget is not null && !StaysInside(folder, entry))
                return new AssetLookup.Outside();
            here = entry.FullName;
        }

        return File.Exists(here) ? new AssetLookup.Found(Read(here, path)) : new AssetLookup.Missing([]);
    }

    private static bool StaysInside(string folder, FileSystemInfo link)
    {
        var target = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        var root = new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
        return target is not null && target.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Neighbours(string folder, string path) =>
        [.. new DirectoryInfo(folder).EnumerateFiles().Select(file => path.Length == 0 ? file.Name : $"{path}/{file.Name}").Order(StringComparer.Ordinal)];

    private static Asset Read(string file, string path)
    {
        var content = ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(file));
        return new Asset(path, content, MediaTypes.Of(path), PictureReader.Read(content.AsSpan()));
    }
}
