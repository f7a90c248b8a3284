namespace Companion.Proof;

/// <summary>Something in a file that its readers must not know.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Secret">Index of the name or text among the secrets of the stop.</param>
/// <param name="Path">The file.</param>
/// <param name="Words">What stands there, cut short.</param>
internal sealed record Leak(LeakKind Kind, int Secret, string Path, string Words);

/// <summary>The kinds of secrets.</summary>
internal enum LeakKind
{
    Name,
    Text,
}
