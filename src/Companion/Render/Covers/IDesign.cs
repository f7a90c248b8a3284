using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>How a book's pictures look.</summary>
internal interface IDesign
{
    /// <summary>Paints a cover of 1600 × 2560 pixels.</summary>
    /// <param name="setting">With an empty canvas in a colour of <see cref="Ground"/>.</param>
    void Cover(Setting setting, CoverWords words);

    /// <summary>Paints what all pictures of 1200 × 630 pixels have in common.</summary>
    void CardGround(Setting setting);

    /// <summary>Sets the words of a picture of 1200 × 630 pixels.</summary>
    void Card(Setting setting, CoverWords words);

    /// <summary>The colour that a canvas begins with.</summary>
    Colour Ground(CoverColours colours);
}
