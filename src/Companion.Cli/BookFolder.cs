namespace Companion.Cli;

/// <summary>The folder of a book, for the machine and for people.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Prefix">As it was written, ending in a slash, so that paths can be clicked; empty for the working directory.</param>
/// <param name="RepositoryPrefix">
/// From the working directory, with forward slashes and one at the end; empty for the working directory, and for a folder
/// outside it, whose place would differ from machine to machine.
/// </param>
internal sealed record BookFolder(string Path, string Prefix, string RepositoryPrefix)
{
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static BookFolder Read(string written, string workingDirectory)
    {
        var path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(System.IO.Path.Combine(workingDirectory, written)));
        if (written.Length > 0 && File.Exists(path))
            throw new UsageException($"‘{written}’ is a file. Name the folder that the book is in.");
        if (written.Length == 0 || !Directory.Exists(path))
            throw new UsageException($"There is no folder ‘{written}’.");
        return new BookFolder(path, PrefixOf(written), RepositoryPrefixOf(System.IO.Path.GetRelativePath(workingDirectory, path)));
    }

    private static string PrefixOf(string written)
    {
        var folder = written.Replace(System.IO.Path.DirectorySeparatorChar, '/').TrimEnd('/');
        return folder == "." ? "" : folder + '/';
    }

    private static string RepositoryPrefixOf(string relative)
    {
        var folder = relative.Replace(System.IO.Path.DirectorySeparatorChar, '/');
        var isOutside = System.IO.Path.IsPathRooted(folder) || folder.Split('/')[0] == "..";
        return isOutside || folder == "." ? "" : folder + '/';
    }
}
