using System.Collections.Frozen;

namespace Companion.Model;

/// <summary>Every file that the manuscript names, looked up once.</summary>
/// <param name="Lookups">By path from the book's folder.</param>
public sealed record AssetShelf(FrozenDictionary<string, AssetLookup> Lookups);

/// <summary>What lay at a path.</summary>
public abstract record AssetLookup
{
    public sealed record Found(Asset Asset) : AssetLookup;

    /// <param name="Neighbours">The files that lie where it should be, for “did you mean”.</param>
    public sealed record Missing(IReadOnlyList<string> Neighbours) : AssetLookup;

    /// <summary>A symbolic link that leaves the book's folder.</summary>
    public sealed record Outside : AssetLookup;
}
