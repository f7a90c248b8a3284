using System.Collections.Immutable;
using System.Text;
using Companion.Model;

namespace Companion.Parse.Typography;

/// <summary>What a reader sees of a line, one character for anything that is not text.</summary>
internal static class LineText
{
    public static string Of(ImmutableArray<Inline> line)
    {
        var words = new StringBuilder();
        Collect(line, words);
        return words.ToString();
    }

    private static void Collect(ImmutableArray<Inline> line, StringBuilder words)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case Text text: words.Append(text.Content); break;
                case Phrase phrase: Collect(phrase.Content, words); break;
                case Link link: Collect(link.Content, words); break;
                case Citation citation: Collect(citation, words); break;
                case SoftBreak or LineBreak: words.Append(' '); break;
                case Code or Image: words.Append('x'); break;
            }
        }
    }

    private static void Collect(Citation citation, StringBuilder words)
    {
        foreach (var item in citation.Items)
        {
            Collect(item.Prefix, words);
            words.Append('x');
            Collect(item.Suffix, words);
        }
    }
}
