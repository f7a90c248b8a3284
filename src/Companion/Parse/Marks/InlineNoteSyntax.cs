using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse.Marks;

/// <summary>A note written where it is called: <c>^[…]</c>.</summary>
internal sealed class WrittenInlineNote : Md.ContainerInline;

/// <summary>The <c>^[</c> of an inline note that may still be closed by <c>]</c>.</summary>
internal sealed class InlineNoteOpening(InlineParser parser) : Md.LinkDelimiterInline(parser)
{
    public override string ToLiteral() => "^[";
}

/// <summary>Reads the beginning of <c>^[…]</c>; <see cref="SpanSyntax"/> reads its end, as brackets nest.</summary>
internal sealed class InlineNoteSyntax : InlineParser
{
    public InlineNoteSyntax() => OpeningCharacters = ['^'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
            return false;
        var start = processor.GetSourcePosition(slice.Start);
        processor.Inline = new InlineNoteOpening(this)
        {
            Type = Md.DelimiterType.Open,
            Span = new SourceSpan(start, start + 1),
        };
        slice.Start += 2;
        return true;
    }
}
