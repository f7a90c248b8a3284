using System.Collections.Immutable;
using System.Text;
using Companion.Model;
using Companion.Render.Prose;

namespace Companion.Render.Citations;

/// <summary>Writes the words of a reference as the templates of citation styles write theirs: <c>i</c> for titles, <c>q</c> for quotations.</summary>
internal static class SourceMarkup
{
    public static Markup Of(ImmutableArray<Inline> words)
    {
        if (words is [Text only])
            return new Markup(XmlText.Escape(only.Content));
        var into = new StringBuilder();
        Append(into, words);
        return new Markup(into.ToString());
    }

    private static void Append(StringBuilder into, ImmutableArray<Inline> words)
    {
        foreach (var inline in words)
        {
            switch (inline)
            {
                case Text text: XmlText.Append(into, text.Content); break;
                case Code code: XmlText.Append(into, code.Content); break;
                case SoftBreak or LineBreak: into.Append(' '); break;
                case Phrase phrase: Append(into, phrase); break;
                case Link link: Append(into, link.Content); break;
                case TermMention mention: Append(into, mention.Content); break;
            }
        }
    }

    private static void Append(StringBuilder into, Phrase phrase)
    {
        var element = phrase.Kind switch
        {
            PhraseKind.Emphasis or PhraseKind.Italic or PhraseKind.Citation => "i",
            PhraseKind.Strong or PhraseKind.Bold => "b",
            PhraseKind.Quotation => "q",
            PhraseKind.Subscript => "sub",
            PhraseKind.Superscript => "sup",
            _ => null,
        };
        if (element is null)
        {
            Append(into, phrase.Content);
            return;
        }

        into.Append('<').Append(element).Append('>');
        Append(into, phrase.Content);
        into.Append("</").Append(element).Append('>');
    }
}
