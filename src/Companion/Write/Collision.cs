using System.Collections.Immutable;

namespace Companion.Write;

/// <summary>Keeps a new file from taking the place of what somebody else put into the output folder.</summary>
internal static class Collision
{
    /// <param name="folder">The output folder.</param>
    /// <param name="after">The files that will be made.</param>
    /// <param name="foreign">What others have put beside or below them.</param>
    /// <exception cref="OutputRefusedException">A file's place is taken, or one of the folders on the way to it is a file or a link.</exception>
    public static void RefuseAny(OutputFolder folder, OwnedFiles after, ImmutableArray<DiskEntry> foreign)
    {
        if (foreign.IsEmpty)
            return;
        var noFolders = foreign.Where(entry => entry.Kind != DiskEntryKind.Folder).Select(entry => entry.Path).ToHashSet(OutputPath.Collisions);
        var all = foreign.SelectMany(entry => OutputPath.FoldersOf(entry.Path).Append(entry.Path)).ToHashSet(OutputPath.Collisions);
        foreach (var path in after.Paths)
        {
            var taken = all.Contains(path) ? path : OutputPath.FoldersOf(path).LastOrDefault(noFolders.Contains);
            if (taken is not null)
                throw new OutputRefusedException(
                    $"‘{folder.Name}/{taken}’ was not made by Companion, but the new output needs its place. Move or rename it, then build again.");
        }
    }
}
