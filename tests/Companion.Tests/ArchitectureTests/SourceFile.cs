namespace Companion.Tests.ArchitectureTests;

/// <summary>A file of the repository, for tests about the code itself.</summary>
/// <param name="Path">From the repository's folder, with forward slashes.</param>
/// <param name="Lines">As they stand.</param>
public sealed record SourceFile(string Path, string[] Lines)
{
    /// <summary>What the program is made of, without what a build makes.</summary>
    public static IEnumerable<SourceFile> Program => In("src").Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The tests themselves.</summary>
    public static IEnumerable<SourceFile> Tests => In("tests").Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The folder of the pipeline that it belongs to; null for the files beside the rooms.</summary>
    public string? Room => Path.Split('/') is ["src", "Companion", var room, _, ..] ? room : null;

    /// <summary>The lines without comments.</summary>
    public IEnumerable<string> Code => Lines.Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    /// <summary>Every text file below a folder, in the order of their paths.</summary>
    public static IEnumerable<SourceFile> In(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Folder, folder), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Folder, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(step => step is "bin" or "obj" or "received" or "Manuscripts"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllLines(System.IO.Path.Combine(Repository.Folder, path))));

    public override string ToString() => Path;
}
