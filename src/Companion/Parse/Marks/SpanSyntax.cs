using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse.Marks;

/// <summary>Words with attributes: <c>[…]{lang=ja}</c>.</summary>
internal sealed class WrittenSpan : Md.ContainerInline
{
    public required WrittenAttributes Attributes { get; init; }
}

/// <summary>Reads the <c>]</c> that ends an inline note, or words with attributes. Source: Pandoc User's Guide, “Spans”.</summary>
internal sealed class SpanSyntax : InlineParser
{
    public SpanSyntax() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline?.FirstParentOfType<Md.LinkDelimiterInline>() is not { } opening)
            return false;
        if (opening is InlineNoteOpening)
        {
            slice.SkipChar();
            Close(processor, opening, new WrittenInlineNote(), slice.Start);
            return true;
        }

        var after = slice;
        after.SkipChar();
        if (opening.IsImage || IsReferenceLink(processor, opening) || WrittenAttributes.Read(processor, ref after) is not { } attributes)
            return false;
        slice = after;
        Close(processor, opening, new WrittenSpan { Attributes = attributes }, slice.Start);
        return true;
    }

    private static bool IsReferenceLink(InlineProcessor processor, Md.LinkDelimiterInline opening) =>
        opening.IsActive && opening.Label is { } label && processor.Document.ContainsLinkReferenceDefinition(label);

    /// <summary>Puts everything since the opening bracket into a container of its own, as Markdig does for a link.</summary>
    private static void Close(InlineProcessor processor, Md.LinkDelimiterInline opening, Md.ContainerInline container, int end)
    {
        container.Span = new SourceSpan(opening.Span.Start, processor.GetSourcePosition(end - 1));
        opening.ReplaceBy(container);
        processor.Inline = container;
        processor.PostProcessInlines(0, container, null, false);
        container.IsClosed = true;
    }
}
