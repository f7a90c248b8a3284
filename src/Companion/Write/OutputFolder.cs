namespace Companion.Write;

/// <summary>The output folder and the places in it that are Companion's own.</summary>
/// <remarks>
/// All private places lie in <c>.companion</c>, so that they are on the same volume as the output: renaming across volumes
/// is not atomic.
/// </remarks>
internal sealed class OutputFolder(string name)
{
    /// <summary>The one entry of the output folder that is neither output nor the author's.</summary>
    public const string PrivateName = ".companion";

    /// <summary>As the author wrote it; for messages.</summary>
    public string Name { get; } = name;

    /// <summary>The full path, without a separator at its end.</summary>
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name));

    public string Private => Path.Combine(Root, PrivateName);

    /// <summary>Held by the build that is writing; it stays when the build ends.</summary>
    public string Lock => Path.Combine(Private, "lock");

    /// <summary>The list of the files that Companion made.</summary>
    public string List => Path.Combine(Private, "files");

    /// <summary>The list as it will be when the swap is done: written before, so that a full disk cannot stop it after.</summary>
    public string NextList => Path.Combine(Private, "files.next");

    /// <summary>Output in the making. Nothing in it is the only copy of anything of the author's.</summary>
    public string Staging => Path.Combine(Private, "staging");

    /// <summary>Output that is complete; entry by entry it changes places with what it replaces.</summary>
    public string Ready => Path.Combine(Private, "ready");

    /// <summary>What was replaced and could not change places, and what is no longer made.</summary>
    public string Outgoing => Path.Combine(Private, "outgoing");

    /// <summary>Where the file of an output path is.</summary>
    public string At(string path) => Path.Combine(Root, path);
}
