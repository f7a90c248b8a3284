using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Load;

/// <summary>Reads the header of the citation style that the book uses.</summary>
internal static class CitationStyleLoader
{
    /// <param name="templates">The program's and the author's, merged.</param>
    /// <param name="settings">What book.yml says.</param>
    public static Diagnosed<CitationStyle> Load(ImmutableArray<SourceText> templates, BookSettings settings) =>
        Diagnosed.With(new CitationStyle(settings.Citations, InNotes: false, SortsByDate: false), []);
}
