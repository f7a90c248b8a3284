namespace Companion.Cli;

/// <summary>What surrounds the program: where it writes and what it is told besides its arguments.</summary>
/// <param name="Out">For the outcome, and for findings that a machine reads.</param>
/// <param name="Error">For everything that a person reads while working: findings, progress, what went wrong.</param>
/// <param name="Interactive">Whether somebody looks at <paramref name="Error"/> as it is written, on a terminal that can move its cursor.</param>
/// <param name="Environment">The value of an environment variable; null if there is none.</param>
/// <param name="WorkingDirectory">The full path to which relative ones are added.</param>
public sealed record Terminal(
    TextWriter Out, TextWriter Error, bool Interactive, Func<string, string?> Environment, string WorkingDirectory)
{
    /// <summary>How long work may take before somebody is told how it goes.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Whether to colour what is written to <see cref="Error"/>.</summary>
    /// <remarks>Source: https://no-color.org, “when present and not an empty string”.</remarks>
    public bool Coloured => Interactive && string.IsNullOrEmpty(Environment("NO_COLOR"));

    /// <summary>Says something to a person, as the program and not as its findings.</summary>
    /// <param name="words">Whole sentences.</param>
    internal void Complain(string words) => Error.Write($"companion: {words}\n");
}
