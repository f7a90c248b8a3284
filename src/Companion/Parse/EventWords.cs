using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse;

/// <summary>Reads what an event of the timeline says: a line of Markdown that stands in a cell and in a drawing.</summary>
internal sealed class EventWords(BookSettings settings, List<Diagnostic> findings)
{
    private const string Expected = "words without notes, citations, pictures and ids";

    private readonly List<string> _assetPaths = [];

    /// <summary>Every file that a link names, from the book's folder.</summary>
    public ImmutableArray<string> AssetPaths => [.. _assetPaths];

    /// <param name="words">Not empty.</param>
    /// <param name="range">Where they stand.</param>
    /// <returns>Empty when nothing is left of them.</returns>
    public ImmutableArray<Inline> Read(string words, SourceRange range)
    {
        var reading = new ChapterReading(range.Source, "timeline", settings, findings);
        var line = new InlineReader(reading).Words(words, range);
        if (!ProseWalk.Line(line).Any(IsMisplaced))
        {
            _assetPaths.AddRange(reading.AssetPaths);
            return line;
        }

        findings.Add(DiagnosticCatalogue.ImpossibleValue.At(range, "event", words, Expected));
        return TitleWords.Of(line);
    }

    private static bool IsMisplaced(Inline inline) => inline is NoteReference or Citation or Image or Phrase { Attributes.Anchor: not null };
}
