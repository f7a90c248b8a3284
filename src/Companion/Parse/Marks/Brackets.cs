using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace Companion.Parse.Marks;

/// <summary>What every construct in brackets does when its <c>]</c> has come.</summary>
internal static class Brackets
{
    /// <summary>Whether the words in the brackets are the label of a link whose destination stands elsewhere.</summary>
    public static bool IsReferenceLink(InlineProcessor processor, Md.LinkDelimiterInline opening) =>
        opening.IsActive && opening.Label is { } label && processor.Document.ContainsLinkReferenceDefinition(label);

    /// <summary>Whether a destination, or the label of one, follows the brackets at once.</summary>
    /// <param name="processor">The line.</param>
    /// <param name="after">What follows <c>]</c>.</param>
    public static bool IsFollowedByDestination(InlineProcessor processor, StringSlice after) => after.CurrentChar switch
    {
        '(' => LinkHelper.TryParseInlineLink(ref after, out _, out _),
        '[' => LinkHelper.TryParseLabel(ref after, out var label) && processor.Document.ContainsLinkReferenceDefinition(label),
        _ => false,
    };

    /// <summary>Puts everything since the opening bracket into a container of its own, as Markdig does for a link.</summary>
    public static void Close(InlineProcessor processor, Md.LinkDelimiterInline opening, Md.ContainerInline container, int end)
    {
        container.Span = new SourceSpan(opening.Span.Start, processor.GetSourcePosition(end - 1));
        opening.ReplaceBy(container);
        processor.Inline = container;
        processor.PostProcessInlines(0, container, null, false);
        container.IsClosed = true;
    }
}
