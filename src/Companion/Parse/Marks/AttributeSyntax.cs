using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse.Marks;

/// <summary>Reads attributes in braces that follow a link or an image at once, or end a heading.</summary>
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

        if (processor.Block is not HeadingBlock heading || WrittenAttributes.Read(processor, ref after) is not { } ofHeading || !IsBlank(after))
            return false;
        heading.SetData(Key, ofHeading);
        slice = after;
        slice.Start = slice.End + 1;
        return true;
    }

    private static bool IsBlank(StringSlice rest)
    {
        rest.TrimStart();
        return rest.IsEmpty;
    }
}
