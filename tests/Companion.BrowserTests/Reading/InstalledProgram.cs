using System.Collections.Immutable;

namespace Companion.BrowserTests.Reading;

/// <summary>A browser of this machine. None is ever downloaded.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Variable">The environment variable that names one elsewhere.</param>
/// <param name="Package">Debian's.</param>
internal sealed record InstalledProgram(string Name, string Variable, string Package)
{
    /// <summary>What it is called where it is on the PATH, the best first.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Where it lies where it is not.</summary>
    public required ImmutableArray<string> Places { get; init; }

    /// <summary>Null where there is none.</summary>
    public string? Path
    {
        get
        {
            if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
                return File.Exists(named) ? named : null;
            var folders = Environment.GetEnvironmentVariable("PATH")?.Split(System.IO.Path.PathSeparator) ?? [];
            return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).Concat(Places).FirstOrDefault(File.Exists);
        }
    }

    /// <summary>Why there is nothing to test with; null where there is a browser.</summary>
    public string? Missing => Path is not null
        ? null
        : Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? $"There is no browser at {named}, which the environment variable {Variable} names."
            : $"There is no {Name} on this machine. Debian's package is called {Package}; the environment variable {Variable} names one elsewhere.";
}
