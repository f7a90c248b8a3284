using System.Collections.Immutable;
using Companion.Render;

namespace Companion.Write;

/// <summary>Stands in for the writer, which is not in this branch.</summary>
public static class FolderWriter
{
    public static WriteSummary Write(string outputFolder, ImmutableArray<OutputFile> files, ImmutableArray<string> protectedFolders) =>
        throw new OutputRefusedException("The writer is not in this branch.");
}
