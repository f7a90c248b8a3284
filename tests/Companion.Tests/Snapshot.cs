using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Companion.Tests;

/// <summary>Compares what was made with what somebody has read and accepted, after the conventions of Verify.</summary>
/// <remarks>
/// <c>verified/</c> is tracked, <c>received/</c> is not. Accept with <c>SNAPSHOTS=accept</c> in the environment, then read the
/// difference that version control shows. Where <c>CI=true</c>, nothing is ever accepted.
/// </remarks>
public static class Snapshot
{
    private const int LongestDifference = 80;
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Fails unless exactly these files lie in <c>verified</c>, with exactly these texts.</summary>
    /// <param name="folder">The one that holds <c>verified</c>.</param>
    /// <param name="files">Their names, with forward slashes, and their texts.</param>
    public static void Match(string folder, IEnumerable<(string Name, string Text)> files) =>
        Match(folder, files, Accepts(Environment.GetEnvironmentVariable("SNAPSHOTS"), Environment.GetEnvironmentVariable("CI")));

    internal static void Match(string folder, IEnumerable<(string Name, string Text)> files, bool accepts)
    {
        var (verifiedFolder, receivedFolder) = (Path.Combine(folder, "verified"), Path.Combine(folder, "received"));
        var made = new SortedDictionary<string, string>(files.ToDictionary(file => file.Name, file => file.Text), StringComparer.Ordinal);
        var verified = Read(verifiedFolder);
        var differing = made.Keys.Union(verified.Keys).Order(StringComparer.Ordinal)
            .Where(name => made.GetValueOrDefault(name) != verified.GetValueOrDefault(name)).ToArray();
        Delete(receivedFolder);
        if (differing.Length == 0)
            return;
        if (accepts)
        {
            Delete(verifiedFolder);
            Write(verifiedFolder, made);
            return;
        }

        Write(receivedFolder, made.Where(file => differing.Contains(file.Key)));
        var report = differing.Select(name => Difference(name, verified.GetValueOrDefault(name), made.GetValueOrDefault(name)));
        Assert.Fail($"{folder}\n{string.Join('\n', report)}\nIf this is right: SNAPSHOTS=accept, then read the difference.");
    }

    internal static bool Accepts(string? snapshots, string? ci) =>
        snapshots == "accept" && !string.Equals(ci, "true", StringComparison.OrdinalIgnoreCase);

    private static SortedDictionary<string, string> Read(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return files;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = s_utf8.GetString(File.ReadAllBytes(file));
        return files;
    }

    private static void Write(string folder, IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (name, text) in files)
        {
            var file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, s_utf8.GetBytes(text));
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>The lines that differ, each with two lines around it.</summary>
    private static string Difference(string name, string? verified, string? made)
    {
        if (verified is null)
            return $"--- new: {name}\n{Cut(made!.Split('\n').Select(line => $"+ {line}"))}";
        if (made is null)
            return $"--- gone: {name}";
        var lines = InlineDiffBuilder.Diff(verified, made, ignoreWhiteSpace: false).Lines;
        var shown = Enumerable.Range(0, lines.Count)
            .Where(i => lines.Skip(i - 2).Take(i < 2 ? 3 + i : 5).Any(line => line.Type != ChangeType.Unchanged));
        var report = Cut(shown.Select(i => $"{Sign(lines[i].Type)} {lines[i].Text}"));
        return $"--- changed: {name}\n{(report.Length > 0 ? report : "  (line ends differ, and nothing else)")}";
    }

    private static char Sign(ChangeType type) => type switch
    {
        ChangeType.Inserted => '+',
        ChangeType.Deleted => '-',
        _ => ' ',
    };

    private static string Cut(IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        return string.Join('\n', all.Length <= LongestDifference ? all : [.. all[..LongestDifference], $"  … and {all.Length - LongestDifference} more lines"]);
    }
}
