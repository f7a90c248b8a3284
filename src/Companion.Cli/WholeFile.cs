namespace Companion.Cli;

/// <summary>Writes a file so that nobody ever sees half of it.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file and moves into its place; after a fault the old file is still there.</summary>
    /// <param name="path">Its folder must exist. A device, which cannot be replaced, is written to as it is.</param>
    public static void Write(string path, Action<Stream> write)
    {
        if (path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            using var device = File.OpenWrite(path);
            write(device);
            return;
        }

        var unfinished = FormattableString.Invariant($"{path}.{Environment.ProcessId}.tmp");
        try
        {
            using (var stream = File.Create(unfinished))
                write(stream);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
