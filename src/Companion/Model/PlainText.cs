using System.Collections.Immutable;
using System.Text;

namespace Companion.Model;

/// <summary>Prose without its markup, for titles, contents and alternative texts.</summary>
public static class PlainText
{
    /// <summary>The words of a line; notes are left out, line ends become spaces.</summary>
    public static string Of(ImmutableArray<Inline> line)
    {
        if (line is [Text only])
            return only.Content;
        var text = new StringBuilder();
        Append(text, line);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> line)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case Text { Content: var content }: text.Append(content); break;
                case Code { Content: var content }: text.Append(content); break;
                case SoftBreak or LineBreak: text.Append(' '); break;
                case Phrase { Kind: not (PhraseKind.RubyText or PhraseKind.RubyParenthesis) } phrase: Append(text, phrase.Content); break;
                case Link link: Append(text, link.Content); break;
                case TermMention mention: Append(text, mention.Content); break;
                case Image image: text.Append(image.Alternative); break;
            }
        }
    }
}
