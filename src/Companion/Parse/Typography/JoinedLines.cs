using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Parse.Typography;

/// <summary>Takes away the line ends that stand in the manuscript only, between characters that have no spaces between them.</summary>
internal static class JoinedLines
{
    /// <param name="line">A paragraph, heading, cell or title.</param>
    /// <param name="language">A BCP 47 tag.</param>
    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> line, string language)
    {
        if (!HasLineEnd(line))
            return line;
        return new Joining(LineText.Of(line)).Line(line, language);
    }

    private static bool HasLineEnd(ImmutableArray<Inline> line) => line.Any(inline => inline switch
    {
        SoftBreak => true,
        Phrase phrase => HasLineEnd(phrase.Content),
        Link link => HasLineEnd(link.Content),
        Citation citation => citation.Items.Any(item => HasLineEnd(item.Prefix) || HasLineEnd(item.Suffix)),
        _ => false,
    });

    private sealed class Joining(string text)
    {
        private int _offset;

        public ImmutableArray<Inline> Line(ImmutableArray<Inline> line, string language)
        {
            var joined = ImmutableArray.CreateBuilder<Inline>(line.Length);
            foreach (var inline in line)
            {
                if (One(inline, language) is { } kept)
                    joined.Add(kept);
            }

            return joined.ToImmutable();
        }

        /// <returns>Null for a line end that goes.</returns>
        private Inline? One(Inline inline, string language)
        {
            switch (inline)
            {
                case Text words:
                    _offset += words.Content.Length;
                    return words;
                case Phrase phrase:
                    return phrase with { Content = Line(phrase.Content, phrase.Attributes.Language ?? language) };
                case Link link:
                    return link with { Content = Line(link.Content, link.Attributes.Language ?? language) };
                case Citation citation:
                    return citation with { Items = [.. citation.Items.Select(item => Item(item, language))] };
                case SoftBreak:
                    return EastAsianCharacters.JoinAt(text, _offset++, language) ? null : inline;
                case LineBreak or Code or Image:
                    _offset++;
                    return inline;
                default:
                    return inline;
            }
        }

        private CitationItem Item(CitationItem item, string language)
        {
            var prefix = Line(item.Prefix, language);
            _offset++;
            return item with { Prefix = prefix, Suffix = Line(item.Suffix, language) };
        }
    }
}
