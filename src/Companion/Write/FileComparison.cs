using System.Buffers;

namespace Companion.Write;

/// <summary>Compares a file on disk with bytes in memory.</summary>
internal static class FileComparison
{
    private const int Stretch = 64 * 1024;

    /// <param name="file">It must be as long as the bytes, or the answer is about its beginning.</param>
    /// <param name="content">What it may hold.</param>
    public static bool Holds(string file, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(file, options: FileOptions.SequentialScan);
        var buffer = ArrayPool<byte>.Shared.Rent(Stretch);
        try
        {
            var offset = 0;
            while (offset < content.Length)
            {
                var read = RandomAccess.Read(handle, buffer, offset);
                if (read == 0 || !content[offset..].StartsWith(buffer.AsSpan(0, read)))
                    return false;
                offset += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
