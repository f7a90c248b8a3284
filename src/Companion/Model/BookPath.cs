namespace Companion.Model;

/// <summary>Paths inside a book's folder, with forward slashes.</summary>
public static class BookPath
{
    /// <summary>Where a path leads that is written in a file.</summary>
    /// <param name="from">The file, from the book's folder.</param>
    /// <param name="written">Relative to the file's folder.</param>
    /// <returns>From the book's folder; null when it leaves the folder.</returns>
    public static string? Resolve(string from, string written)
    {
        var steps = new List<string>(from.Split('/')[..^1]);
        foreach (var step in written.Split('/'))
        {
            if (step == ".." && steps.Count == 0)
                return null;
            if (step == "..")
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }

    /// <summary>How a file is written in another file: the shortest relative path.</summary>
    public static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/')[..^1], to.Split('/'));
        var shared = 0;
        while (shared < here.Length && shared < there.Length - 1 && here[shared] == there[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", here.Length - shared)) + string.Join('/', there[shared..]);
    }
}
