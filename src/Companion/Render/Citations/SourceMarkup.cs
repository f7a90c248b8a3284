using System.Collections.Immutable;
using System.Text;
using Companion.Model;
using Companion.Render.Prose;

namespace Companion.Render.Citations;

/// <summary>Writes the words of a reference as the templates of citation styles write theirs: <c>i</c> for titles, <c>q</c> for quotations.</summary>
internal static class SourceMarkup
{
    /// <param name="words">Of a reference, or beside one.</param>
    /// <param name="cited">Writes a citation among them.</param>
    public static Markup Of(ImmutableArray<Inline> words, Func<Citation, Markup>? cited = null)
    {
        if (words is [Text only])
            return new Markup(XmlText.Escape(only.Content));
        var into = new StringBuilder();
        Append(into, words, cited);
        return new Markup(into.ToString());
    }

    private static void Append(StringBuilder into, ImmutableArray<Inline> words, Func<Citation, Markup>? cited)
    {
        foreach (var inline in words)
        {
            switch (inline)
            {
                case Text text: XmlText.Append(into, text.Content); break;
                case Code code: XmlText.Append(into, code.Content); break;
                case SoftBreak or LineBreak: into.Append(' '); break;
                case Phrase phrase: Append(into, phrase, cited); break;
                case Link link: Append(into, link.Content, cited); break;
                case TermMention mention: Append(into, mention.Content, cited); break;
                case Citation citation when cited is not null: into.Append(cited(citation).Xml); break;
            }
        }
    }

    private static void Append(StringBuilder into, Phrase phrase, Func<Citation, Markup>? cited)
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
            Append(into, phrase.Content, cited);
            return;
        }

        into.Append('<').Append(element).Append('>');
        Append(into, phrase.Content, cited);
        into.Append("</").Append(element).Append('>');
    }
}
