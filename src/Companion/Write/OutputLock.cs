namespace Companion.Write;

/// <summary>Keeps a second build out of the folder; the operating system lets go of it even when the process is killed.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Creates the output folder if it does not exist.</summary>
    /// <exception cref="OutputRefusedException">Another build holds it.</exception>
    public static OutputLock Take(OutputFolder folder)
    {
        Directory.CreateDirectory(folder.Private);
        try
        {
            return new(new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            throw new OutputRefusedException($"Another build is writing into ‘{folder.Name}’. Wait until it has ended, then build again.");
        }
    }

    /// <remarks>
    /// The file is not deleted: somebody may already have opened it and wait, and would then hold a lock that nobody sees.
    /// </remarks>
    public void Dispose() => _file.Dispose();

    /// <remarks>Source: ERROR_SHARING_VIOLATION on Windows; EWOULDBLOCK of flock, 11 on Linux and 35 on macOS.</remarks>
    private static bool IsHeld(IOException exception) =>
        OperatingSystem.IsWindows() ? (exception.HResult & 0xFFFF) == 32 : exception.HResult is 11 or 35;
}
