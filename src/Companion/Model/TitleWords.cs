using System.Collections.Immutable;

namespace Companion.Model;

/// <summary>The words of a title as they can stand in a link: without notes, links and pictures.</summary>
public static class TitleWords
{
    private static readonly Words s_words = new();

    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> title) => s_words.RewriteAll(title);

    private sealed class Words : ProseRewriter
    {
        private static ImmutableArray<Inline> Called(CitationItem item, string stop) =>
            [.. item.Name.IsEmpty ? [new Text(item.Key, item.Range)] : item.Name, .. stop.Length == 0 ? [] : (ReadOnlySpan<Inline>)[new Text(stop, item.Range)]];

        protected override Inline? Rewrite(Inline inline) => inline switch
        {
            NoteReference => null,
            Citation { Form: CitationForm.InSentence, Items: [var named, ..] } citation => new Phrase(PhraseKind.Span, Called(named, citation.Stop), Attributes.None, citation.Range),
            Citation => null,
            LineBreak => new SoftBreak(inline.Range),
            Image image => new Text(image.Alternative, image.Range),
            Link link => new Phrase(PhraseKind.Span, RewriteAll(link.Content), Attributes.None, link.Range),
            TermMention mention => new Phrase(PhraseKind.Span, RewriteAll(mention.Content), Attributes.None, mention.Range),
            Phrase { Attributes: { Anchor: not null } or { Term: not null } } phrase => RewriteParts(phrase with { Attributes = phrase.Attributes with { Anchor = null, Term = null } }),
            _ => RewriteParts(inline),
        };
    }
}
