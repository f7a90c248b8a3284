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

    /// <summary>The first words of a line, at least so many letters of them if there are so many.</summary>
    public static string Beginning(ImmutableArray<Inline> line, int letters)
    {
        var text = new StringBuilder();
        Append(text, line, letters);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> line, int enough = int.MaxValue)
    {
        foreach (var inline in line)
        {
            if (text.Length >= enough)
                return;
            switch (inline)
            {
                case Text { Content: var content }: text.Append(content); break;
                case Code { Content: var content }: text.Append(content); break;
                case SoftBreak or LineBreak: text.Append(' '); break;
                case Phrase { Kind: not (PhraseKind.RubyText or PhraseKind.RubyParenthesis) } phrase: Append(text, phrase.Content, enough); break;
                case Link link: Append(text, link.Content, enough); break;
                case TermMention mention: Append(text, mention.Content, enough); break;
                case Image image: text.Append(image.Alternative); break;
            }
        }
    }
}
