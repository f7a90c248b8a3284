using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>A value and everything that was found while it was made.</summary>
/// <param name="Value">The value, always usable: what could not be understood is left out of it.</param>
/// <param name="Findings">In the order in which they were found; may be empty.</param>
public sealed record Diagnosed<T>(T Value, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The value, its findings added to those of the steps before.</summary>
    public T Keep(List<Diagnostic> findings)
    {
        findings.AddRange(Findings);
        return Value;
    }
}

/// <summary>Builds a <see cref="Diagnosed{T}"/> without naming its type.</summary>
public static class Diagnosed
{
    /// <summary>A value with the findings of its making.</summary>
    public static Diagnosed<T> With<T>(T value, IEnumerable<Diagnostic> findings) => new(value, [.. findings]);
}
