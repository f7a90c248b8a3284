using System.Collections.Immutable;
using Companion.Render;

namespace Companion.Write;

/// <summary>What becomes of one entry of the output folder, such as <c>site</c> or <c>book.epub</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOnDisk">Whether there is one to replace.</param>
/// <param name="Made">The files that are new or have changed.</param>
/// <param name="Kept">The paths of the files that are on disk as they should be.</param>
/// <param name="Foreign">What others have put into it, folders before what is in them.</param>
/// <param name="Removed">How many of our files on disk are no longer made.</param>
internal sealed record EntryPlan(
    string Name,
    bool IsOnDisk,
    ImmutableArray<OutputFile> Made,
    ImmutableArray<string> Kept,
    ImmutableArray<DiskEntry> Foreign,
    int Removed)
{
    /// <summary>Whether it must be touched at all.</summary>
    public bool IsChanged => !Made.IsEmpty || Removed > 0;

    /// <summary>Whether anything of this name will be in the new output.</summary>
    public bool IsStaged => !Made.IsEmpty || !Kept.IsEmpty || !Foreign.IsEmpty;
}
