namespace Companion.Tests;

/// <summary>A folder of its own for a test; gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Absolute, without links in it.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("companion-").FullName;

    /// <summary>A folder with a copy of everything in another.</summary>
    public static TemporaryFolder CopyOf(string folder)
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            copy.Write(System.IO.Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        return copy;
    }

    /// <summary>Writes a file, and the folders above it where they are missing.</summary>
    /// <returns>Where it is on disk.</returns>
    public string Write(string path, ReadOnlySpan<byte> content)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return file;
    }

    /// <summary>Writes a file of text in UTF-8.</summary>
    /// <returns>Where it is on disk.</returns>
    public string Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
