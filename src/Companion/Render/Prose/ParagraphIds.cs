using System.Collections.Immutable;
using System.Text;
using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>
/// Ids of what a chapter is read by, after its first words, so that a link to one stays good when others come or go. Two hyphens
/// keep them apart from every other id: no name has two in a row. What stands in a list, a quotation or another block has three and
/// is counted by itself, so that it takes no id from a paragraph of the chapter.
/// </summary>
internal sealed class ParagraphIds(string chapter)
{
    private const int Words = 6;

    /// <summary>Enough for the first words of any paragraph but one of very long words.</summary>
    private const int MostLetters = 200;

    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <param name="line">A paragraph of the chapter itself.</param>
    /// <returns>Unique in the book.</returns>
    public string Next(ImmutableArray<Inline> line) => Next("--", line);

    /// <param name="line">A line in another block, or one that stands for all of the block.</param>
    /// <returns>Unique in the book.</returns>
    public string NextInside(ImmutableArray<Inline> line) => Next("---", line);

    private string Next(string hyphens, ImmutableArray<Inline> line)
    {
        var text = PlainText.Beginning(line, MostLetters).AsSpan();
        var (end, words) = FirstWords(text);
        var name = Slug.Ascii(text[..end]);
        if (name.Length < words)
            name = Fingerprint.Of(Encoding.UTF8.GetBytes(PlainText.Of(line))).Digits; // not in Latin letters
        var id = $"{chapter}{hyphens}{name}";
        var count = _taken[id] = _taken.GetValueOrDefault(id) + 1;
        return count == 1 ? id : $"{id}--{count}";
    }

    /// <returns>Where the first words end, and how many there are; one more than they if others follow.</returns>
    private static (int End, int Words) FirstWords(ReadOnlySpan<char> text)
    {
        var (at, words) = (0, 0);
        while (true)
        {
            var start = at;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
            if (start == text.Length || words == Words)
                return (at, start == text.Length ? words : words + 1);
            for (at = start; at < text.Length && !char.IsWhiteSpace(text[at]);)
                at++;
            words++;
        }
    }
}
