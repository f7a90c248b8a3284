using Companion.Diagnostics;
using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve.Stops;

/// <summary>Finds braces in values that are no prose: there they are letters, and would withhold nothing.</summary>
internal static class UnreadReveals
{
    private const string Braces = "{reveals=";

    /// <remarks>Reports CMP703.</remarks>
    public static IEnumerable<Diagnostic> In(ParsedManuscript manuscript)
    {
        var settings = manuscript.Settings;
        var values = new[] { settings.Title, settings.Subtitle, settings.Description, settings.Rights }.Select(words => (words, settings.Range))
            .Concat(manuscript.Chapters.SelectMany(Values))
            .Concat(manuscript.Register.Entries.SelectMany(entry => entry.Names.Concat(entry.Aliases)).Select(name => ((string?)name.Text, name.Range)))
            .Concat(manuscript.References.SelectMany(reference => reference.Fields.Values.Select(field => ((string?)PlainText.Of(field), reference.Range))));
        return from value in values
               where value.Item1?.Contains(Braces, StringComparison.Ordinal) ?? false
               select DiagnosticCatalogue.MisplacedReveal.At(value.Item2, value.Item1!);
    }

    private static IEnumerable<(string? Words, SourceRange Range)> Values(ParsedChapter chapter)
    {
        var blocks = ProseWalk.Blocks([.. chapter.Content, .. chapter.Notes.SelectMany(note => note.Content)]).ToList();
        return blocks.OfType<Passage>().Select(passage => (passage.Quotation, passage.Range with { Length = 0 }))
            .Concat(ProseWalk.Inlines([.. blocks]).SelectMany(Values))
            .Prepend((chapter.Header.Summary, chapter.Source.Beginning));
    }

    private static IEnumerable<(string? Words, SourceRange Range)> Values(Inline inline) => inline switch
    {
        Image image => [(image.Alternative, image.Range), (image.Title, image.Range)],
        Link link => [(link.Title, link.Range)],
        _ => [(Attributes.Of(inline).Title, inline.Range)],
    };
}
