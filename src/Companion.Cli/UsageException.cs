using Companion.Diagnostics;

namespace Companion.Cli;

/// <summary>The program was called in a way that it cannot follow; caught where the exit code is decided.</summary>
/// <param name="message">Whole sentences: what cannot be, and what could.</param>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>The question to add to a message; empty if nothing is near.</summary>
    /// <param name="written">What was asked for.</param>
    /// <param name="known">What there is.</param>
    public static string DidYouMean(string written, IEnumerable<string> known) =>
        Nearness.Nearest(written, known) is { } near ? $" Did you mean ‘{near}’?" : "";
}
