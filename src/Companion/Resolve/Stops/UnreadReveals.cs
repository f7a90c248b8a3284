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
        string?[] ofBook =
        [
            settings.Title, settings.Subtitle, settings.Description, settings.Rights, settings.Work?.Title,
            .. settings.Work?.Parts.Select(part => part.Name) ?? [], .. settings.Stops.SelectMany(stop => new[] { stop.Name, stop.Readers }), .. settings.PassageKinds.Values,
        ];
        var values = ofBook.Select(words => (words, settings.Range.Source.Whole))
            .Concat(settings.Changes.Concat(manuscript.Chapters.SelectMany(chapter => chapter.Header.Changes)).Select(change => ((string?)change.Text, change.Range)))
            .Concat(manuscript.Chapters.SelectMany(Values))
            .Concat(manuscript.Register.Entries.SelectMany(entry => entry.Names.Concat(entry.Aliases)).Select(name => ((string?)name.Text, name.Range)))
            .Concat(manuscript.References.SelectMany(reference => reference.Fields.Values.Select(field => ((string?)PlainText.Of(field), reference.Range))));
        return from value in values
               where value.Item1?.Contains(Braces, StringComparison.Ordinal) ?? false
               select Finding(value.Item1, value.Item2);
    }

    /// <param name="words">The value.</param>
    /// <param name="around">What it stands in.</param>
    /// <returns>At the braces, if the value is written there as it is read; else where that begins.</returns>
    private static Diagnostic Finding(string words, SourceRange around)
    {
        var at = around.Text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
            return DiagnosticCatalogue.MisplacedReveal.At(around with { Length = 0 }, words);
        var first = words.IndexOf(Braces, StringComparison.Ordinal);
        var last = words.IndexOf('}', first);
        var braces = around with { Start = around.Start + at + first, Length = (last < 0 ? words.Length : last + 1) - first };
        return DiagnosticCatalogue.MisplacedReveal.At(braces, braces.Text);
    }

    private static IEnumerable<(string? Words, SourceRange Range)> Values(ParsedChapter chapter)
    {
        var blocks = ProseWalk.Blocks([.. chapter.Content, .. chapter.Notes.SelectMany(note => note.Content)]).ToList();
        var inlines = ProseWalk.Line(chapter.Title).Concat(ProseWalk.Inlines(chapter.Content)).Concat(chapter.Notes.SelectMany(note => ProseWalk.Inlines(note.Content))).ToList();
        return blocks.OfType<Passage>().Select(passage => (passage.Quotation, passage.Range))
            .Concat(blocks.SelectMany(block => Values(Attributes.Of(block), block.Range)))
            .Concat(inlines.SelectMany(Values))
            .Concat(inlines.SelectMany(inline => Values(Attributes.Of(inline), inline.Range)))
            .Prepend((chapter.Header.Summary, chapter.Source.Whole));
    }

    private static IEnumerable<(string? Words, SourceRange Range)> Values(Inline inline) => inline switch
    {
        Image image => [(image.Alternative, image.Range), (image.Title, image.Range)],
        Link link => [(link.Title, link.Range)],
        _ => [],
    };

    private static IEnumerable<(string? Words, SourceRange Range)> Values(Attributes attributes, SourceRange range) => attributes == Attributes.None ? [] :
    [
        (attributes.Title, range),
        .. attributes.Custom.Select(custom => ((string?)custom.Value, range)),
        .. attributes.Index.SelectMany(term => term.See.Concat(term.SeeAlso).Append(term.Path)).SelectMany(path => path.Headings.Select(heading => ((string?)heading.Text, path.Range))),
    ];
}
