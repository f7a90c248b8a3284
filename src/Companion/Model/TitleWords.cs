using System.Collections.Immutable;

namespace Companion.Model;

/// <summary>The words of a title as they can stand in a link: without notes, links and pictures.</summary>
public static class TitleWords
{
    private static readonly Words s_words = new();

    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> title) => s_words.RewriteAll(title);

    /// <summary>The family names that are words of a sentence; the title of a source without any.</summary>
    private static string NamesOf(Reference source)
    {
        var makers = source.Names.GetValueOrDefault("author") is { IsDefault: false } authors ? authors : source.Names.GetValueOrDefault("editor");
        return makers.IsDefault ? source.Text("title") ?? source.Key : string.Join(", ", makers.Select(name => name.Literal ?? name.Family));
    }

    private sealed class Words : ProseRewriter
    {
        protected override Inline? Rewrite(Inline inline) => inline switch
        {
            NoteReference => null,
            Citation { Form: CitationForm.InSentence, Items: [{ Reference: { } named }, ..] } => new Text(NamesOf(named), inline.Range),
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
