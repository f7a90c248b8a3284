using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Parse.References;

/// <summary>Reads the author's remark on a source: Markdown, as in a chapter.</summary>
/// <param name="settings">For the language that its words are set in.</param>
/// <param name="findings">Where what is wrong with it goes: CMP2xx.</param>
internal sealed partial class AnnotationReader(BookSettings settings, List<Diagnostic> findings)
{
    /// <summary>What CSL writes as HTML is put into Markdown. Sections need a chapter, and so do notes: a heading becomes a line in bold, a note is put into parentheses where it is called.</summary>
    /// <param name="markdown">As the file means it.</param>
    /// <param name="range">Where it stands.</param>
    public ImmutableArray<Block> Read(string markdown, SourceRange range)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return [];
        markdown = WithoutSpans(markdown);
        var places = new ValuePlaces(markdown, range);
        var reading = new ChapterReading(range.Source, "bibliography", settings, findings, places.Of);
        var document = ChapterParser.Read(markdown, range, findings);
        ImmutableArray<Inline>? title = [];
        var blocks = new BlockReader(reading).Chapter(document, ref title);
        return new Flattening(reading.Notes.ToImmutable(), findings).RewriteAll(blocks);
    }

    /// <summary>Behind the last end of an element there is none, and nothing is sought.</summary>
    private static string WithoutSpans(string markdown)
    {
        var end = markdown.LastIndexOf("</span>", StringComparison.Ordinal);
        if (end < 0)
            return markdown;
        end += "</span>".Length;
        return Span().Replace(markdown[..end], span => span.Groups["words"].Success ? span.Groups["words"].Value : $"[{span.Groups["small"].Value}]{{.smallcaps}}") + markdown[end..];
    }

    private sealed class Flattening(ImmutableArray<Note> notes, List<Diagnostic> findings) : ProseRewriter
    {
        protected override Block? Rewrite(Block block)
        {
            var rewritten = RewriteParts(block);
            return rewritten is Heading heading
                ? new Paragraph([new Phrase(PhraseKind.Bold, heading.Content, Attributes.None, heading.Range)], heading.Range)
                : rewritten;
        }

        protected override Inline? Rewrite(Inline inline)
        {
            if (inline is not NoteReference reference)
                return RewriteParts(inline);
            if (notes.FirstOrDefault(note => note.Label == reference.Label) is { Content: [Paragraph words] })
                return new Phrase(PhraseKind.Span, [new Text(" (", inline.Range), .. words.Content, new Text(")", inline.Range)], Attributes.None, inline.Range);
            findings.Add(DiagnosticCatalogue.NoteWithoutDefinition.At(inline.Range, reference.Label));
            return null;
        }
    }

    [GeneratedRegex(
        "<span (?:style=[\"']font-variant:\\s*small-caps;?[\"']>(?<small>.*?)|class=[\"']nocase[\"']>(?<words>.*?))</span>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Span();
}
