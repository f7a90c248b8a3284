using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse;

/// <summary>Reads timeline.yml.</summary>
public static class TimelineReader
{
    /// <param name="file">Null when there is none.</param>
    /// <param name="settings">For the language that quotation marks are set in.</param>
    /// <remarks>Reports CMP1xx.</remarks>
    public static Diagnosed<Timeline> Read(SourceText? file, BookSettings settings) => Diagnosed.With(Timeline.Empty, []);
}
