using System.Collections.Immutable;
using Companion.Model;
using Companion.Parse;

namespace Companion.Resolve;

/// <summary>
/// Numbers the figures of the book: those with a caption that say something. It is done before links are resolved, because a link may
/// name a figure of a later chapter. Figures in notes have no number: a note can be read anywhere, or not at all.
/// </summary>
internal sealed class FigureNumbering
{
    private readonly Dictionary<Anchor, int> _numbers = [];

    /// <param name="chapters">In the order of the book.</param>
    public FigureNumbering(ImmutableArray<ParsedChapter> chapters)
    {
        foreach (var figure in chapters.SelectMany(chapter => ProseWalk.Blocks(chapter.Content)).OfType<Figure>())
        {
            if (!figure.Caption.IsEmpty && !figure.Image.Attributes.Decorative)
                _numbers.TryAdd(figure.Anchor, _numbers.Count + 1);
        }
    }

    /// <summary>A figure with its number, if it has one.</summary>
    public Figure Number(Figure figure) => figure with { Number = NumberOf(figure) };

    /// <returns>0 for a figure without a number.</returns>
    public int NumberOf(Figure figure) => _numbers.GetValueOrDefault(figure.Anchor);
}
