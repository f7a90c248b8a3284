using System.Buffers;
using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Parse.Typography;

/// <summary>Sets a line of prose: quotation marks, apostrophes, dashes, ellipses and spaces as its language does.</summary>
/// <remarks>Code, addresses, attributes and characters that the author escaped stay as they are.</remarks>
internal static class Typographer
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\"'-.!?:;«»");

    /// <param name="line">A paragraph, heading, cell or title: quotation marks pair within it.</param>
    /// <param name="settings">The book's language, and whether it wants this at all.</param>
    public static ImmutableArray<Inline> Set(ImmutableArray<Inline> line, BookSettings settings) =>
        JoinedLines.Of(settings.Punctuation == Punctuation.AsWritten ? line : Punctuated(line, settings), settings.Language);

    /// <summary>The title or summary of a book or chapter.</summary>
    public static string Set(string words, BookSettings settings) =>
        PlainText.Of(Set([new Text(words, settings.Range)], settings));

    /// <summary>What has changed, in words.</summary>
    public static ImmutableArray<Change> Set(ImmutableArray<Change> changes, BookSettings settings) =>
        [.. changes.Select(change => change with { Text = Set(change.Text, settings) })];

    private static ImmutableArray<Inline> Punctuated(ImmutableArray<Inline> line, BookSettings settings)
    {
        var typed = LineText.Of(line);
        if (typed.AsSpan().IndexOfAny(s_marks) < 0 && !HasBoundSpace(typed, line, settings.Language))
            return line;
        return new Setting(new TypedLine(typed)).Line(line, settings.Language);
    }

    /// <summary>Whether there is one in the book's language, or may be one in another.</summary>
    private static bool HasBoundSpace(string typed, ImmutableArray<Inline> line, string language)
    {
        if (line.Any(inline => inline is not Text))
            return true;
        var bound = BoundSpaces.Of(language);
        for (var at = typed.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = typed.IndexOf(' ', at + 1))
        {
            if (bound.IsAt(typed, at))
                return true;
        }

        return false;
    }

    private sealed class Setting(TypedLine typed)
    {
        private readonly LineSetter _setter = new(typed);
        private int _offset;

        public ImmutableArray<Inline> Line(ImmutableArray<Inline> line, string language)
        {
            var set = ImmutableArray.CreateBuilder<Inline>(line.Length);
            foreach (var inline in line)
                set.Add(One(inline, language));
            return set.MoveToImmutable();
        }

        private Inline One(Inline inline, string language)
        {
            switch (inline)
            {
                case Text text:
                    var start = _offset;
                    _offset += text.Content.Length;
                    return text.Verbatim ? text : text with { Content = _setter.Set(start, text.Content.Length, language) };
                case Phrase phrase:
                    return phrase with { Content = Line(phrase.Content, phrase.Attributes.Language ?? language) };
                case Link link:
                    return link with { Content = Line(link.Content, link.Attributes.Language ?? language) };
                case Citation citation:
                    return citation with { Items = [.. citation.Items.Select(item => Item(item, language))] };
                case SoftBreak when typed.IsBoundAt(_offset, BoundSpaces.Of(language)):
                    _offset++;
                    return new Text(BoundSpaces.Space.ToString(), inline.Range);
                case SoftBreak or LineBreak or Code or Image:
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
