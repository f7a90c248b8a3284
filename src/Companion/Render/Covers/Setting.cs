using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>Puts words and ornaments on a canvas.</summary>
/// <param name="Canvas">What is drawn on.</param>
/// <param name="Lettering">Draws words.</param>
/// <param name="Colours">The book's.</param>
internal sealed record Setting(Canvas Canvas, Lettering Lettering, CoverColours Colours)
{
    public TextBlock Fit(string words, Typeface face, Room room) => TextBlock.Fit(words, face, room, Lettering);

    /// <summary>Sets words that begin at a side.</summary>
    /// <param name="top">Of the first line's capitals.</param>
    /// <returns>The foot of the last line.</returns>
    public int Ranged(TextBlock block, int x, int top, Colour colour)
    {
        for (var i = 0; i < block.Lines.Length; i++)
            Lettering.Draw(Canvas, block.Lines[i], block.Face, block.Size, x, Baseline(block, top, i), colour);
        return top + block.Height;
    }

    /// <summary>Sets words around the middle of the canvas.</summary>
    /// <param name="top">Of the first line's capitals.</param>
    /// <returns>The foot of the last line.</returns>
    public int Centred(TextBlock block, int top, Colour colour)
    {
        for (var i = 0; i < block.Lines.Length; i++)
        {
            var width = Lettering.WidthOf(block.Lines[i], block.Face) * block.Size / 1000;
            Lettering.Draw(Canvas, block.Lines[i], block.Face, block.Size, (Canvas.Width - width) / 2, Baseline(block, top, i), colour);
        }

        return top + block.Height;
    }

    /// <summary>A row of lozenges around the middle of the canvas.</summary>
    /// <param name="y">Of their middle.</param>
    public void Ornament(int y, int count, int size, int distance, Colour colour)
    {
        var lozenge = Rasteriser.Draw(Outline.Lozenge, size);
        for (var i = 0; i < count; i++)
            Canvas.Draw(lozenge, Canvas.Width / 2 + (2 * i - count + 1) * distance / 2, y, colour);
    }

    private static int Baseline(TextBlock block, int top, int line) => top + block.CapitalHeight + line * block.Leading;
}
