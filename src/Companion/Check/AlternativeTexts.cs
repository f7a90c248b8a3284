using Companion.Diagnostics;
using Companion.Model;

namespace Companion.Check;

/// <summary>Checks that a picture says in words what it shows, once, and not in too many.</summary>
/// <remarks>Sources: WCAG 2.2, 1.1.1, and its failures F30 and F39; Kindle Publishing Guidelines, “Alt text”.</remarks>
internal static class AlternativeTexts
{
    /// <summary>A voice reads them in one breath, and nobody can go back within them.</summary>
    private const int Longest = 140;

    /// <returns>
    /// CMP210 for each picture without words that is not said to be decorative, CMP226 for each with too many, CMP227 for each whose words
    /// say nothing, CMP228 for each whose words are heard twice; the cover is among them.
    /// </returns>
    public static IEnumerable<Diagnostic> Check(Book book)
    {
        var vague = new VagueAlternatives(book.Wording);
        foreach (var image in book.Spine.SelectMany(ProseWalk.Inlines).OfType<Image>().Where(image => !image.Attributes.Decorative))
        {
            if (string.IsNullOrWhiteSpace(image.Alternative))
                yield return DiagnosticCatalogue.PictureWithoutWords.At(image.Range);
            foreach (var finding in Check(image.Alternative, (image.Target as AssetTarget)?.Asset.Path, image.Range, vague))
                yield return finding;
        }

        foreach (var figure in Blocks(book).OfType<Figure>().Where(IsCaptionRepeated))
            yield return DiagnosticCatalogue.AlternativeSaidTwice.At(figure.Image.Range, figure.Image.Alternative.Trim(), "the caption has the same words");

        if (book.Settings.Cover is { Picture: { } picture, Range: { } range, Alternative: { } words })
        {
            foreach (var finding in Check(words, picture.Path, range, vague))
                yield return finding;
        }
    }

    private static IEnumerable<Diagnostic> Check(string words, string? path, SourceRange range, VagueAlternatives vague)
    {
        if (string.IsNullOrWhiteSpace(words))
            yield break;
        if (words.Trim().Length > Longest)
            yield return DiagnosticCatalogue.LongAlternative.At(range, words.Trim().Length, Longest);
        if (vague.IsVague(words, path))
            yield return DiagnosticCatalogue.VagueAlternative.At(range, words.Trim());
        else if (vague.Announcement(words) is { } announcement)
            yield return DiagnosticCatalogue.AlternativeSaidTwice.At(range, announcement, "a voice says by itself that this is a picture");
    }

    private static IEnumerable<Block> Blocks(Book book) =>
        book.Spine.SelectMany(chapter => ProseWalk.Blocks(chapter.Content).Concat(chapter.Notes.SelectMany(note => ProseWalk.Blocks(note.Content))));

    private static bool IsCaptionRepeated(Figure figure) =>
        !figure.Image.Attributes.Decorative
        && !string.IsNullOrWhiteSpace(figure.Image.Alternative)
        && VagueAlternatives.AreSame(figure.Image.Alternative, PlainText.Of(figure.Caption));
}
