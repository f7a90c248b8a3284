using System.Collections.Immutable;

namespace Companion.Write;

/// <summary>Whether a folder may be an output folder at all; looks and changes nothing.</summary>
internal static class FolderCheck
{
    /// <exception cref="OutputRefusedException">It may not.</exception>
    public static void Require(OutputFolder folder, ImmutableArray<string> protectedFolders)
    {
        if (File.Exists(folder.Root))
            throw new OutputRefusedException(
                $"The output folder ‘{folder.Name}’ is a file. Move it away, or choose another output folder.");
        RequireApart(folder, protectedFolders);
        if (Directory.Exists(folder.Root) && !File.Exists(folder.List) && HoldsSomething(folder.Root))
            throw new OutputRefusedException(
                $"The output folder ‘{folder.Name}’ is not empty, and Companion did not make what is in it. Empty it, or choose another output folder.");
    }

    private static void RequireApart(OutputFolder folder, ImmutableArray<string> protectedFolders)
    {
        var output = RealPath(folder.Root);
        foreach (var given in protectedFolders)
        {
            var relative = Path.GetRelativePath(output, RealPath(given));
            if (relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative))
                throw new OutputRefusedException(
                    $"The output folder ‘{folder.Name}’ is or contains ‘{given}’, which the book is read from. Choose a folder of its own, such as ‘dist’.");
        }
    }

    /// <summary>A first build that was killed leaves the private folder before it has made a list.</summary>
    private static bool HoldsSomething(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != OutputFolder.PrivateName);

    /// <summary>The path with every symbolic link followed, as far as it exists.</summary>
    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full) ?? "";
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new DirectoryInfo(Path.Combine(real, name));
            var target = next.Exists ? next.ResolveLinkTarget(returnFinalTarget: true) : null;
            real = target is null ? next.FullName : RealPath(target.FullName);
        }

        return real;
    }
}
