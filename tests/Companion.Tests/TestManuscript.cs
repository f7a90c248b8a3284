namespace Companion.Tests;

/// <summary>
/// A small book under <c>Manuscripts/</c>: <c>manuscript/</c> goes in, <c>verified/</c> should come out. A file <c>links.txt</c> names
/// symbolic links (<c>path -> target</c>, from the manuscript) that are made in a copy, because they do not travel well.
/// </summary>
/// <param name="Name">Its path below <c>Manuscripts</c>, with forward slashes.</param>
public sealed record TestManuscript(string Name)
{
    /// <summary>The folder of all of them.</summary>
    public static string Root { get; } = Path.Combine(Repository.ProjectFolder, "Manuscripts");

    /// <summary>Where <c>manuscript</c> and <c>verified</c> lie.</summary>
    public string Folder => Path.Combine(Root, Name);

    /// <summary>The names of a group's folders, in alphabetical order.</summary>
    public static IEnumerable<string> NamesIn(string group) =>
        Directory.EnumerateDirectories(Path.Combine(Root, group)).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    /// <summary>Builds the book as it stands, or a copy with the links that it names.</summary>
    public BuildResult Build()
    {
        var links = Path.Combine(Folder, "links.txt");
        if (!File.Exists(links))
            return Build(Path.Combine(Folder, "manuscript"));
        using var copy = TemporaryFolder.CopyOf(Folder);
        foreach (var line in File.ReadLines(links))
        {
            var (path, target) = line.Split(" -> ") is [var from, var to] ? (from, to) : throw new FormatException(line);
            File.CreateSymbolicLink(Path.Combine(copy.Path, "manuscript", path), target);
        }

        return Build(Path.Combine(copy.Path, "manuscript"));
    }

    private static BuildResult Build(string folder) => Pipeline.Build(new BuildOptions { Folder = folder });
}
