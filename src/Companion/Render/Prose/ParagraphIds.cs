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

    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <returns>Unique in the book.</returns>
    public string Next(Paragraph paragraph)
    {
        var words = PlainText.Of(paragraph.Content).Split(default(char[]), Words + 1, StringSplitOptions.RemoveEmptyEntries);
        var name = Slug.Ascii(string.Join(' ', words.Take(Words)));
        if (name.Length < words.Length)
            name = Fingerprint.Of(Encoding.UTF8.GetBytes(PlainText.Of(paragraph.Content))).Digits; // not in Latin letters
        var count = _taken[name] = _taken.GetValueOrDefault(name) + 1;
        return count == 1 ? $"{chapter}--{name}" : $"{chapter}--{name}--{count}";
    }
}
