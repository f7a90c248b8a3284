using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse.Marks;

/// <summary>Braces that say what something tells, and that follow nothing which could have them: at the beginning of a paragraph, or misplaced.</summary>
internal sealed class WrittenReveal : Md.LeafInline
{
    public required WrittenAttributes Attributes { get; init; }
}

/// <summary>
/// Reads attributes in braces that follow a link or an image at once, or end a heading; and <c>{reveals=…}</c> wherever it stands, because
/// words that somebody means to withhold must never be printed with it.
/// </summary>
internal sealed class AttributeSyntax : InlineParser
{
    /// <summary>Where a Markdig node keeps the attributes that an author gave it.</summary>
    public const string Key = "attributes";

    public AttributeSyntax() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var after = slice;
        if (processor.Inline is Md.LinkInline { IsClosed: true } link && link.Span.End + 1 == processor.GetSourcePosition(slice.Start))
        {
            if (WrittenAttributes.Read(processor, ref after) is not { } ofLink)
                return false;
            link.SetData(Key, ofLink);
            link.Span = new SourceSpan(link.Span.Start, ofLink.Start + ofLink.Length - 1);
            slice = after;
            return true;
        }

        if (WrittenAttributes.Read(processor, ref after) is not { } written)
            return false;
        if (processor.Block is HeadingBlock heading && IsBlank(after))
        {
            heading.SetData(Key, written);
            slice = after;
            slice.Start = slice.End + 1;
            return true;
        }

        if (!written.Reveals)
            return false;
        if (processor.Inline is (WrittenNoteReference or WrittenInlineNote or WrittenCitation) and var mark && mark.Span.End + 1 == written.Start)
            mark.SetData(Key, written);
        else
            processor.Inline = new WrittenReveal { Attributes = written, IsClosed = true, Span = new SourceSpan(written.Start, written.Start + written.Length - 1) };
        slice = after;
        return true;
    }

    private static bool IsBlank(StringSlice rest)
    {
        rest.TrimStart();
        return rest.IsEmpty;
    }
}
