using System.Text;
using Companion.Model;

namespace Companion.Render.Prose;

/// <summary>
/// Ids of a chapter's paragraphs, after their first words, so that a link to one stays good when others come or go. Two hyphens
/// keep them apart from every other id: no name has two in a row.
/// </summary>
internal sealed class ParagraphIds(string chapter)
{
    private const int Words = 6;

    /// <summary>Enough for the first words of any paragraph but one of very long words.</summary>
    private const int MostLetters = 200;

    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <returns>Unique in the book.</returns>
    public string Next(Paragraph paragraph)
    {
        var text = PlainText.Beginning(paragraph.Content, MostLetters).AsSpan();
        var (end, words) = FirstWords(text);
        var name = Slug.Ascii(text[..end]);
        if (name.Length < words)
            name = Fingerprint.Of(Encoding.UTF8.GetBytes(PlainText.Of(paragraph.Content))).Digits; // not in Latin letters
        var count = _taken[name] = _taken.GetValueOrDefault(name) + 1;
        return count == 1 ? $"{chapter}--{name}" : $"{chapter}--{name}--{count}";
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
