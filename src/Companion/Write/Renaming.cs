namespace Companion.Write;

/// <summary>Renames within the output folder's volume.</summary>
internal static class Renaming
{
    private const int Attempts = 20;

    /// <summary>Moves a file, a folder or a link, which is not followed.</summary>
    /// <exception cref="IOException">Something else has the name already, or is in use.</exception>
    public static void Move(string from, string to)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                MoveOnce(from, to);
                return;
            }
            catch (Exception exception) when (OperatingSystem.IsWindows() && attempt < Attempts && MachineFault.Is(exception))
            {
                Thread.Sleep(attempt * 5); // Windows refuses while a virus scanner reads what was just written.
            }
        }
    }

    private static void MoveOnce(string from, string to)
    {
        if (Directory.Exists(from))
            Directory.Move(from, to);
        else
            File.Move(from, to);
    }
}
