using System.Reflection;

namespace Companion.Cli;

/// <summary>The version that the build gave the program.</summary>
internal static class ProgramVersion
{
    /// <summary>Like <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
