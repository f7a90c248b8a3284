using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse.References;

/// <summary>Reads the files of references.</summary>
public static class ReferencesReader
{
    /// <param name="files"><c>references.yml</c>, <c>.json</c> and <c>.bib</c>; may be empty.</param>
    /// <param name="settings">For the language that quotation marks are set in.</param>
    /// <returns>In the order of the files; each key once.</returns>
    /// <remarks>Reports CMP1xx.</remarks>
    public static Diagnosed<ImmutableArray<Reference>> Read(ImmutableArray<SourceText> files, BookSettings settings) =>
        Diagnosed.With(ImmutableArray<Reference>.Empty, []);
}
