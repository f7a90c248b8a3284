using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>Words of another place as they can stand a second time, beside the line that leads to them: without ids, notes and pictures.</summary>
internal static class BesideWords
{
    private static readonly Words s_words = new();

    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> line) => s_words.RewriteAll(line);

    private sealed class Words : ProseRewriter
    {
        protected override Inline? Rewrite(Inline inline) => inline switch
        {
            NoteReference => null,
            Image image => new Text(image.Alternative, image.Range),
            Link { Attributes.Anchor: not null } link => RewriteParts(link with { Attributes = link.Attributes with { Anchor = null } }),
            Phrase { Attributes.Anchor: not null } phrase => RewriteParts(phrase with { Attributes = phrase.Attributes with { Anchor = null } }),
            _ => RewriteParts(inline),
        };
    }
}
