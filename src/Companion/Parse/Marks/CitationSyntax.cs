using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse.Marks;

/// <summary>A citation in brackets: prefixes, keys, locators and suffixes, as they are written.</summary>
internal sealed class WrittenCitation : Md.ContainerInline
{
    /// <summary>The key before the brackets, whose author is a word of the sentence; null when there is none.</summary>
    public required WrittenCitationKey? InSentence { get; init; }
}

/// <summary>
/// Reads the <c>]</c> that ends a citation: brackets with a key in them, or behind one. Brackets that are a link or have attributes
/// are none. Source: Pandoc User's Guide, “Citation syntax”.
/// </summary>
internal sealed class CitationSyntax : InlineParser
{
    public CitationSyntax() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline?.FirstParentOfType<Md.LinkDelimiterInline>() is not { IsImage: false, FirstChild: not null } opening || opening is InlineNoteOpening)
            return false;
        var (before, key) = Before(opening);
        if (key is null && !HoldsKey(opening))
            return false;
        var after = slice;
        after.SkipChar();
        if (Brackets.IsReferenceLink(processor, opening) || Brackets.IsFollowedByDestination(processor, after))
            return false;
        slice = after;
        foreach (var inline in key is null ? [] : before)
            inline.Remove();
        var citation = new WrittenCitation { InSentence = key };
        Brackets.Close(processor, opening, citation, slice.Start);
        if (key is not null)
            citation.Span = new SourceSpan(key.Span.Start, citation.Span.End);
        return true;
    }

    /// <summary>The key before the brackets, and everything from it to them, if nothing but space is between.</summary>
    private static (List<Md.Inline> Inlines, WrittenCitationKey? Key) Before(Md.LinkDelimiterInline opening)
    {
        var inlines = new List<Md.Inline>();
        for (var inline = opening.PreviousSibling; inline is not null; inline = inline.PreviousSibling)
        {
            inlines.Add(inline);
            if (inline is WrittenCitationKey key)
                return (inlines, key);
            if (inline is not (Md.LiteralInline or Md.LineBreakInline { IsHard: false }) || inline is Md.LiteralInline literal && !literal.Content.IsEmptyOrWhitespace())
                break;
        }

        return (inlines, null);
    }

    /// <summary>Whether a key stands in the brackets, and not in something inside them that is closed.</summary>
    private static bool HoldsKey(Md.ContainerInline container) =>
        container.Any(inline => inline is WrittenCitationKey || (inline is Md.DelimiterInline open && HoldsKey(open)));
}
