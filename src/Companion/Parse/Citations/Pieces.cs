using System.Collections.Immutable;
using System.Text;
using Companion.Model;

namespace Companion.Parse.Citations;

/// <summary>Cuts lines at characters, and keeps their places in the file.</summary>
internal static class Pieces
{
    /// <summary>A stretch of a text.</summary>
    /// <param name="text">The whole.</param>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="end">Offset after its last character.</param>
    public static Text Of(Text text, int start, int end) => text with
    {
        Content = text.Content[start..end],
        Range = text.Range.Length == text.Content.Length ? text.Range with { Start = text.Range.Start + start, Length = end - start } : text.Range,
    };

    /// <summary>The words of a line up to anything that is more than text.</summary>
    public static string Beginning(ImmutableArray<Inline> line)
    {
        var words = new StringBuilder();
        foreach (var inline in line)
        {
            if (inline is Text text)
                words.Append(text.Content);
            else if (inline is SoftBreak)
                words.Append(' ');
            else
                break;
        }

        return words.ToString();
    }

    /// <summary>A line without the first characters of its <see cref="Beginning"/>.</summary>
    public static ImmutableArray<Inline> Without(ImmutableArray<Inline> line, int length)
    {
        var rest = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in line)
        {
            if (length == 0)
            {
                rest.Add(inline);
            }
            else
            {
                var size = inline is Text { Content.Length: var characters } ? characters : 1;
                if (size > length)
                    rest.Add(Of((Text)inline, length, size)); // only a text is longer than one character
                length = Math.Max(0, length - size);
            }
        }

        return rest.ToImmutable();
    }

    /// <summary>A line without the spaces at its ends.</summary>
    public static ImmutableArray<Inline> Trim(ImmutableArray<Inline> line)
    {
        while (line is [SoftBreak or Text { Verbatim: false }, ..])
        {
            if (line[0] is Text { Content: var content } text && content.TrimStart() is { Length: > 0 } trimmed)
            {
                line = line.SetItem(0, Of(text, content.Length - trimmed.Length, content.Length));
                break;
            }

            line = line.RemoveAt(0);
        }

        while (line is [.., SoftBreak or Text { Verbatim: false }])
        {
            if (line[^1] is Text { Content: var content } text && content.TrimEnd() is { Length: > 0 } trimmed)
                return line.SetItem(line.Length - 1, Of(text, 0, trimmed.Length));
            line = line.RemoveAt(line.Length - 1);
        }

        return line;
    }
}
