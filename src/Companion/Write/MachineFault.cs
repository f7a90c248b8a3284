namespace Companion.Write;

/// <summary>Tells a full or forbidding disk from a bug.</summary>
internal static class MachineFault
{
    /// <summary>Whether to put things back at once; after anything else, as after a kill, the next build does it.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
