using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>The colours of a book's pictures, all of them from one.</summary>
internal sealed class CoverColours
{
    /// <summary>What large words need on their ground is 300. Source: WCAG 2.2, 1.4.6.</summary>
    private const int Readable = 700;

    private const int Visible = 250;

    private static readonly Colour s_white = new(0xFB, 0xF7, 0xEC);
    private static readonly Colour s_black = new(0x1D, 0x1A, 0x16);
    private static readonly Colour s_gold = new(0xE2, 0xB0, 0x55);

    public CoverColours(Colour book)
    {
        Field = book;
        Ink = book.ContrastTo(s_white) >= book.ContrastTo(s_black) ? s_white : s_black;
        Soft = Ink.Mix(Field, 2, 10);
        Tint = Field.Mix(Ink, 2, 15);
        Accent = s_gold.ContrastTo(Field) >= Visible ? s_gold : Ink;
        OnPaper = book;
        for (var i = 1; i <= 15 && OnPaper.ContrastTo(Paper) < Readable; i++)
            OnPaper = book.Mix(s_black, i, 15);
        SoftOnPaper = OnPaper.Mix(Paper, 2, 15);
    }

    /// <summary>The ground.</summary>
    public Colour Field { get; }

    /// <summary>Words on the ground.</summary>
    public Colour Ink { get; }

    /// <summary>Lesser words on the ground.</summary>
    public Colour Soft { get; }

    /// <summary>Ornaments on the ground, which stay behind the words.</summary>
    public Colour Tint { get; }

    /// <summary>The one thing that is marked.</summary>
    public Colour Accent { get; }

    /// <summary>A light ground.</summary>
    public Colour Paper { get; } = new(0xF8, 0xF3, 0xE7);

    /// <summary>Words on paper.</summary>
    public Colour OnPaper { get; }

    /// <summary>Lesser words on paper.</summary>
    public Colour SoftOnPaper { get; }
}
