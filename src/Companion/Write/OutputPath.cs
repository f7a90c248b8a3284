using System.Collections.Immutable;
using Companion.Render;

namespace Companion.Write;

/// <summary>Paths of the output: from the output folder, with forward slashes.</summary>
internal static class OutputPath
{
    /// <summary>Whether two names may be one file: on Windows and macOS most volumes do not count capitals.</summary>
    /// <remarks>Only for what is in the way; whose a file is, its exact name says, because both systems keep capitals.</remarks>
    public static StringComparer Collisions =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The part before the first slash: what is swapped as one, a folder or a file.</summary>
    public static string EntryOf(string path) => path.Split('/', 2)[0];

    /// <summary>The folders that a path lies in, innermost first; empty for an entry.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }

    /// <summary>Whether a path stays in the output folder and out of what is private there.</summary>
    public static bool IsWithinOutput(string path) =>
        path.Length > 0
        && !Path.IsPathRooted(path)
        && !path.StartsWith(OutputFolder.PrivateName, StringComparison.OrdinalIgnoreCase)
        && !path.Split('/').Any(part => part is "" or "." or "..");

    /// <exception cref="ArgumentException">A renderer made a path that no output may have, or one twice: a bug.</exception>
    public static void Require(ImmutableArray<OutputFile> files)
    {
        var seen = new HashSet<string>(files.Length, StringComparer.Ordinal);
        foreach (var file in files)
            if (!IsWithinOutput(file.Path) || !seen.Add(file.Path))
                throw new ArgumentException($"‘{file.Path}’ leaves the output folder, is private or is made twice.", nameof(files));
    }
}
