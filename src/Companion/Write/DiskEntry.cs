namespace Companion.Write;

/// <summary>Something found in a folder.</summary>
/// <param name="Path">From that folder, with forward slashes.</param>
/// <param name="Kind">What it is itself, not what it points to.</param>
/// <param name="Length">In bytes; 0 for all but files.</param>
internal readonly record struct DiskEntry(string Path, DiskEntryKind Kind, long Length);

internal enum DiskEntryKind
{
    File,
    Folder,

    /// <summary>A symbolic link or junction; it is never followed.</summary>
    Link,
}
