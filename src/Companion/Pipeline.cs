namespace Companion;

/// <summary>The whole program: folder → manuscript → parsed → book → files.</summary>
public static class Pipeline
{
    /// <summary>Builds a book in memory.</summary>
    /// <param name="options">The book's folder and what is wanted.</param>
    /// <param name="progress">Told of each stage as it begins; may be null.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static BuildResult Build(BuildOptions options, Action<BuildStage>? progress = null) => throw new NotImplementedException();
}
