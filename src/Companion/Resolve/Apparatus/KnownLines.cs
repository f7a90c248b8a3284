using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Resolve.Apparatus;

/// <summary>Chooses what is said of an entry.</summary>
internal static class KnownLines
{
    /// <summary>Every line: the whole book is for readers who have finished the work.</summary>
    public static ImmutableArray<KnownLine> Shown(RegisterEntry entry) => entry.Known;
}
