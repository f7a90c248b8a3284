using System.Collections.Immutable;
using Companion.Diagnostics;
using Companion.Load.Yaml;
using Companion.Model;
using Companion.Parse.Typography;
using Markdig;
using Markdig.Syntax;

namespace Companion.Parse.Registers;

/// <summary>Reads a text of the register as a line of Markdown, each piece with its own place in the file.</summary>
/// <param name="settings">For the language that quotation marks are set in.</param>
/// <param name="findings">Where the text's findings go.</param>
/// <param name="assetPaths">Where the files go that the text names.</param>
internal sealed class RegisterText(BookSettings settings, List<Diagnostic> findings, List<string> assetPaths)
{
    /// <returns>Paragraphs are parted by line ends; anything but paragraphs is taken as it is written.</returns>
    /// <remarks>Reports CMP2xx, and CMP609 (a note or a citation).</remarks>
    public ImmutableArray<Inline> Read(YamlScalar scalar)
    {
        var found = new List<Diagnostic>();
        var value = new SourceText(scalar.Range.Source.Path, scalar.Value);
        var reading = new ChapterReading(value, "register", settings, found);
        var document = Parse(scalar.Value);
        var line = document is not null && document.All(block => block is ParagraphBlock)
            ? Lines(document, new InlineReader(reading))
            : Typographer.Set([new Text(scalar.Value.Trim(), value.Whole)], settings);
        assetPaths.AddRange(reading.AssetPaths);
        var places = new Places(scalar, findings);
        findings.AddRange(found.Select(finding => finding with { Range = places.InFile(finding.Range) }));
        return places.RewriteAll(line);
    }

    private static MarkdownDocument? Parse(string value)
    {
        try
        {
            return Markdown.Parse(value, Grammar.Pipeline);
        }
        catch (ArgumentException)
        {
            return null; // nested too deeply for Markdig, which no line is that anybody wrote
        }
    }

    private static ImmutableArray<Inline> Lines(MarkdownDocument document, InlineReader inlines)
    {
        var lines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var paragraph in document.Cast<ParagraphBlock>())
        {
            var line = inlines.Line(paragraph.Inline);
            if (lines.Count > 0 && !line.IsEmpty)
                lines.Add(new LineBreak(line[0].Range with { Length = 0 }));
            lines.AddRange(line);
        }

        return lines.ToImmutable();
    }

    /// <summary>Puts pieces of a value where they stand in the file, and takes out what a page of the register has no place for.</summary>
    private sealed class Places(YamlScalar scalar, List<Diagnostic> findings) : ProseRewriter
    {
        private readonly int[]? _places = ScalarPlaces.Of(scalar);

        public SourceRange InFile(SourceRange inValue) => _places is null
            ? scalar.Range
            : scalar.Range with { Start = _places[inValue.Start], Length = _places[inValue.End] - _places[inValue.Start] };

        protected override Inline? Rewrite(Inline inline)
        {
            var range = InFile(inline.Range);
            switch (inline)
            {
                case NoteReference or Citation:
                    findings.Add(DiagnosticCatalogue.NoteInRegister.At(range));
                    return null;
                case Link link:
                    return RewriteParts(link with { Range = range, Target = InFile(link.Target), Attributes = InFile(link.Attributes) });
                case Image image:
                    return image with { Range = range, Target = InFile(image.Target), Attributes = InFile(image.Attributes) };
                case Phrase phrase:
                    return RewriteParts(phrase with { Range = range, Attributes = InFile(phrase.Attributes) });
                default:
                    return inline with { Range = range };
            }
        }

        private Target InFile(Target target) => target is WrittenTarget written ? written with { Range = InFile(written.Range) } : target;

        private Attributes InFile(Attributes attributes) => attributes == Attributes.None
            ? attributes
            : attributes with
            {
                Id = null,
                Anchor = null,
                Term = attributes.Term is { } term ? term with { Range = InFile(term.Range) } : null,
            };
    }
}
