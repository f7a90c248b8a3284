using Companion.Diagnostics;

namespace Companion.Model;

/// <summary>What the book looks like from outside.</summary>
public sealed record CoverSettings
{
    /// <summary>The author's own cover; null when the program designs one.</summary>
    public Asset? Picture { get; init; }

    /// <summary>Where the author's own cover is named, or the picture itself; null when the program designs one.</summary>
    public SourceRange? Range { get; init; }

    /// <summary>What the author's own cover shows; null when nobody says.</summary>
    public string? Alternative { get; init; }

    public CoverDesign Design { get; init; } = CoverDesign.Lines;

    /// <summary>What the designs, the site's pictures and its icons have their colours from.</summary>
    public Colour Colour { get; init; } = Colour.Named[0].Colour;

    /// <summary>Whether the EPUB's first page shows the cover; not if reading systems show it of themselves, as most do.</summary>
    public bool IsPage { get; init; }
}

/// <summary>The program's own covers.</summary>
public enum CoverDesign
{
    /// <summary>A page of lines with a note beside it.</summary>
    Lines,

    /// <summary>A paper label on a pattern.</summary>
    Label,

    /// <summary>A title page in a frame.</summary>
    Frame,
}
