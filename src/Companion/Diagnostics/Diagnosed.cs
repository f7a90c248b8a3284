using System.Collections.Immutable;

namespace Companion.Diagnostics;

/// <summary>A value and everything that was found while it was made.</summary>
/// <param name="Value">The value, always usable: what could not be understood is left out of it.</param>
/// <param name="Findings">In the order in which they were found; may be empty.</param>
public sealed record Diagnosed<T>(T Value, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Goes on with the value and keeps the findings of both steps.</summary>
    public Diagnosed<TNext> Then<TNext>(Func<T, Diagnosed<TNext>> next)
    {
        var (value, findings) = next(Value);
        return new(value, [.. Findings, .. findings]);
    }
}

/// <summary>Builds a <see cref="Diagnosed{T}"/> without naming its type.</summary>
public static class Diagnosed
{
    /// <summary>A value with the findings of its making.</summary>
    public static Diagnosed<T> With<T>(T value, IEnumerable<Diagnostic> findings) => new(value, [.. findings]);
}
