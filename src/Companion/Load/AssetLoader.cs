using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads the files that the text refers to: pictures and whatever else the book brings along.</summary>
public static class AssetLoader
{
    /// <summary>More than anybody needs; links that lead to each other end here.</summary>
    private const int MostLinks = 40;

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

    /// <summary>
    /// Follows a path step by step, so that a name counts only as it is written on disk, and a symbolic link only as far as it
    /// stays in the folder.
    /// </summary>
    private static AssetLookup LookUp(string folder, string path)
    {
        var (here, links) = (folder, 0);
        var steps = new Stack<string>(path.Split('/').Reverse());
        while (steps.TryPop(out var step))
        {
            if (step is ".." && here == folder)
                return new AssetLookup.Outside();
            if (!Directory.Exists(here))
                return new AssetLookup.Missing([]);
            var entry = step is ".." ? new DirectoryInfo(here).Parent : Entry(here, step);
            if (entry is null)
                return new AssetLookup.Missing(Neighbours(here, Path.GetRelativePath(folder, here).Replace('\\', '/')));
            if (entry.LinkTarget is not { } target)
                here = entry.FullName;
            else if (Path.IsPathRooted(target))
                return new AssetLookup.Outside();
            else if (++links > MostLinks)
                return new AssetLookup.Missing([]);
            else
                target.Split('/', '\\').Where(part => part is not ("" or ".")).Reverse().ToList().ForEach(steps.Push);
        }

        return File.Exists(here) ? new AssetLookup.Found(Read(here, path)) : new AssetLookup.Missing([]);
    }

    private static FileSystemInfo? Entry(string folder, string name) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos().FirstOrDefault(entry => entry.Name == name);

    private static IReadOnlyList<string> Neighbours(string folder, string path) =>
        [.. new DirectoryInfo(folder).EnumerateFiles().Select(file => path == "." ? file.Name : $"{path}/{file.Name}").Order(StringComparer.Ordinal)];

    private static Asset Read(string file, string path)
    {
        var content = ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(file));
        return new Asset(path, content, MediaTypes.Of(path), PictureReader.Read(content.AsSpan()));
    }
}
