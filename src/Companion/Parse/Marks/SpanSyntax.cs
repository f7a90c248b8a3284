using Markdig.Helpers;
using Markdig.Parsers;
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
            Brackets.Close(processor, opening, new WrittenInlineNote(), slice.Start);
            return true;
        }

        var after = slice;
        after.SkipChar();
        if (opening.IsImage || Brackets.IsReferenceLink(processor, opening) || WrittenAttributes.Read(processor, ref after) is not { } attributes)
            return false;
        slice = after;
        Md.ContainerInline words = attributes.OnlyReveals && opening.FirstChild is WrittenCitationKey ? new WrittenCitation { InSentence = null } : new WrittenSpan { Attributes = attributes };
        words.SetData(AttributeSyntax.Key, attributes);
        Brackets.Close(processor, opening, words, slice.Start);
        return true;
    }
}
