using System.Reflection;

namespace Companion.Tests;

/// <summary>Where the repository's files are.</summary>
internal static class Repository
{
    public static readonly string Folder = Path.GetFullPath(Path.Combine(ProjectFolder, "..", ".."));

    /// <summary>Written into the assembly, because deterministic builds hide the paths of source files.</summary>
    public static string ProjectFolder => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "ProjectFolder").Value!;
}
