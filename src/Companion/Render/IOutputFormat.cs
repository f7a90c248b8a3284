using System.Collections.Immutable;
using Companion.Diagnostics;

namespace Companion.Render;

/// <summary>Makes the files of one output of a book, in memory; it knows neither disk nor clock nor the other formats.</summary>
public interface IOutputFormat
{
    /// <summary>As on the command line.</summary>
    string Name { get; }

    /// <summary>Makes the files.</summary>
    /// <param name="job">The book and what is needed to write it.</param>
    /// <param name="earlier">The files of the formats before this one, for links to them.</param>
    /// <remarks>Reports CMP401 to CMP405.</remarks>
    Diagnosed<ImmutableArray<OutputFile>> Render(RenderJob job, ImmutableArray<OutputFile> earlier);
}
