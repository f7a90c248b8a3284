using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Load;

/// <summary>Checks that the levels of the work have names in the book's language.</summary>
internal static class LevelNames
{
    /// <param name="work">Null for a book about none.</param>
    /// <param name="wording">In the book's language.</param>
    /// <remarks>Reports CMP119.</remarks>
    public static IEnumerable<Diagnostic> Check(Work? work, Wording wording) =>
        from level in work?.LevelRanges ?? []
        where !LevelWords.AreKnown(level.Key, wording)
        select DiagnosticCatalogue.NamelessLevel.At(level.Value, level.Key).DidYouMean(level.Key, LevelWords.Known(wording));
}
